package fr.phoenix.dialogs.letter.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfferSpansTests {

    static List<Offers.Offer> offers() {
        return Offers.all();
    }

    @ParameterizedTest
    @MethodSource("offers")
    void every_span_points_at_the_words_it_says(Offers.Offer offer) {
        var read = JobOffer.read(offer.text());

        assertThat(spans(read)).isNotEmpty().allSatisfy(span -> {
            var there = read.text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
            assertThat(there).contains(span.words());
            assertThat(span.words()).isNotBlank().isEqualTo(span.words().strip());
        });
    }

    @ParameterizedTest
    @MethodSource("offers")
    void no_two_spans_have_the_same_id(Offers.Offer offer) {
        var ids = spans(JobOffer.read(offer.text())).stream().map(Span::id).toList();

        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @ParameterizedTest
    @MethodSource("offers")
    void a_pasted_offer_is_one_offer(Offers.Offer offer) {
        assertThat(OfferKind.looksLikeOffer(offer.text())).isTrue();
    }

    private static List<Span> spans(JobOffer read) {
        var single = Stream.of(
                        read.title(),
                        read.company(),
                        read.place(),
                        read.contract(),
                        read.salary(),
                        read.start(),
                        read.reference(),
                        read.language(),
                        read.addressee())
                .flatMap(Optional::stream);
        var lists = Stream.of(
                        read.requirements().stream().map(Requirement::span),
                        read.duties().stream(),
                        read.vocabulary().stream())
                .flatMap(spans -> spans);
        return Stream.concat(single, lists).toList();
    }
}
