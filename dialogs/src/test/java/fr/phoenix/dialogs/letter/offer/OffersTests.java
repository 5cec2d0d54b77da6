package fr.phoenix.dialogs.letter.offer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.letter.offer.Offers.Fact;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OffersTests {

    static List<Offers.Offer> offers() {
        return Offers.all();
    }

    @Test
    void there_are_offers_of_many_trades_in_both_languages() {
        assertThat(Offers.all())
                .filteredOn(offer -> offer.language().equals("fr"))
                .hasSizeGreaterThanOrEqualTo(16);
        assertThat(Offers.all())
                .filteredOn(offer -> offer.language().equals("en"))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("offers")
    void a_truth_says_what_the_job_is_and_what_it_asks_for(Offers.Offer offer) {
        for (var fact : List.of(Fact.TITLE, Fact.COMPANY, Fact.PLACE, Fact.CONTRACT, Fact.MUST, Fact.SOFT)) {
            assertThat(offer.truth().of(fact)).as("%s", fact).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("offers")
    void the_words_of_a_truth_stand_in_the_offer(Offers.Offer offer) {
        var text = Folding.fold(OfferText.of(offer.text()).text());

        for (var fact : List.of(Fact.MUST, Fact.NICE, Fact.SOFT, Fact.PLACE)) {
            for (var truth : offer.truth().of(fact)) {
                assertThat(Arrays.stream(Folding.fold(truth).split("[ ,/]+")))
                        .as(truth)
                        .allSatisfy(word -> assertThat(text).contains(word));
            }
        }
    }
}
