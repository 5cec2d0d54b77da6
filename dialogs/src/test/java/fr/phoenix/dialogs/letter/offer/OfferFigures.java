package fr.phoenix.dialogs.letter.offer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.letter.offer.OfferMeasure.Share;
import fr.phoenix.dialogs.letter.offer.Offers.Fact;
import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Prints how well the corpus of offers is read: {@code -Dtest=OfferFigures}; with {@code -Doffers.show=true} what was read of the seen ones. */
class OfferFigures {

    @Test
    void the_corpus_is_read_as_well_as_issue_6_asks() {
        var seen = OfferMeasure.of(Offers.seen());
        var heldOut = OfferMeasure.of(Offers.heldOut());
        var all = OfferMeasure.of(Offers.all());
        var table = new StringBuilder();
        table.append("%-22s %-18s %-18s %-18s%n".formatted("offers", "seen", "held out", "all"));
        row(table, "must: recall", OfferMeasure::mustRecall, List.of(seen, heldOut, all));
        row(table, "must: precision", OfferMeasure::mustPrecision, List.of(seen, heldOut, all));
        row(table, "  strict precision", OfferMeasure::strictPrecision, List.of(seen, heldOut, all));
        row(table, "nice: recall", OfferMeasure::nice, List.of(seen, heldOut, all));
        row(table, "soft: recall", OfferMeasure::soft, List.of(seen, heldOut, all));
        row(table, "title", OfferMeasure::title, List.of(seen, heldOut, all));
        row(table, "company", OfferMeasure::company, List.of(seen, heldOut, all));
        row(table, "place", OfferMeasure::place, List.of(seen, heldOut, all));
        row(table, "contract", OfferMeasure::contract, List.of(seen, heldOut, all));
        System.out.print(table);
        if (Boolean.getBoolean("offers.show")) {
            Offers.seen().forEach(OfferFigures::show);
        }

        assertThat(all.mustRecall().value()).isGreaterThanOrEqualTo(0.90);
        assertThat(all.mustPrecision().value()).isGreaterThanOrEqualTo(0.85);
    }

    private static void row(
            StringBuilder table, String name, Function<OfferMeasure, Share> share, List<OfferMeasure> measures) {
        table.append("%-22s".formatted(name));
        measures.forEach(measure -> table.append(" %-18s".formatted(share.apply(measure))));
        table.append("%n".formatted());
    }

    private static void show(Offers.Offer offer) {
        var read = JobOffer.read(offer.text());
        System.out.println("\n=== " + offer.name() + " " + OfferMeasure.of(offer));
        System.out.println("title " + read.title().map(Span::words) + " company "
                + read.company().map(Span::words) + " place " + read.place().map(Span::words) + " contract "
                + read.contract().map(Span::words));
        System.out.println("salary " + read.salary().map(Span::words) + " start "
                + read.start().map(Span::words)
                + " ref " + read.reference().map(Span::words) + " language "
                + read.language().map(Span::words)
                + " to " + read.addressee().map(Span::words));
        for (var need : Need.values()) {
            var truths = offer.truth().of(Fact.valueOf(need.name()));
            var found = OfferMeasure.words(read, need);
            System.out.println(need + " found " + found);
            System.out.println(need + " MISSED "
                    + truths.stream()
                            .filter(truth -> found.stream().noneMatch(one -> OfferMeasure.has(one, truth)))
                            .toList());
            System.out.println(need + " EXTRA "
                    + found.stream()
                            .filter(one -> truths.stream().noneMatch(truth -> OfferMeasure.has(one, truth)))
                            .toList());
        }
        System.out.println("duties " + read.duties().stream().map(Span::words).toList());
        System.out.println(
                "words " + read.vocabulary().stream().map(Span::words).toList());
        System.out.println("warnings " + read.warnings());
    }
}
