package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.letter.offer.Offers.Fact;
import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How well offers are read, against their truth. A requirement of the truth is found when one found requirement of the same need has at
 * least 60 % of its content words; a found requirement is right when it finds one, or is itself nothing but a part of one.
 */
record OfferMeasure(
        Share mustRecall,
        Share mustPrecision,
        Share strictPrecision,
        Share nice,
        Share soft,
        Share title,
        Share company,
        Share place,
        Share contract) {

    private static final double ENOUGH = 0.6;
    private static final Set<String> SMALL = Set.of(
            "a au aux avec d de des du en et l la le les ou un une sur the of in and or to with at an for as etre avoir"
                    .split(" "));

    /** So many of so many. */
    record Share(int right, int all) {

        static final Share NONE = new Share(0, 0);

        Share and(boolean isRight) {
            return new Share(right + (isRight ? 1 : 0), all + 1);
        }

        Share plus(Share other) {
            return new Share(right + other.right, all + other.all);
        }

        double value() {
            return all == 0 ? 1 : (double) right / all;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f (%d/%d)", value(), right, all);
        }
    }

    static OfferMeasure of(Offers.Offer offer) {
        var read = JobOffer.read(offer.text());
        var truths = offer.truth().of(Fact.MUST);
        var found = words(read, Need.MUST);
        return new OfferMeasure(
                found(truths, found),
                share(found, one -> truths.stream().anyMatch(truth -> has(one, truth) || partOf(one, truth))),
                share(found, one -> truths.stream().anyMatch(truth -> has(one, truth))),
                found(offer.truth().of(Fact.NICE), words(read, Need.NICE)),
                found(offer.truth().of(Fact.SOFT), words(read, Need.SOFT)),
                fact(offer, Fact.TITLE, read.title(), false),
                fact(offer, Fact.COMPANY, read.company(), false),
                fact(offer, Fact.PLACE, read.place(), true),
                fact(offer, Fact.CONTRACT, read.contract(), true));
    }

    static OfferMeasure of(List<Offers.Offer> offers) {
        return offers.stream().map(OfferMeasure::of).reduce(OfferMeasure::plus).orElseThrow();
    }

    private OfferMeasure plus(OfferMeasure other) {
        return new OfferMeasure(
                mustRecall.plus(other.mustRecall),
                mustPrecision.plus(other.mustPrecision),
                strictPrecision.plus(other.strictPrecision),
                nice.plus(other.nice),
                soft.plus(other.soft),
                title.plus(other.title),
                company.plus(other.company),
                place.plus(other.place),
                contract.plus(other.contract));
    }

    static List<String> words(JobOffer read, Need need) {
        return read.requirements().stream()
                .filter(requirement -> requirement.need() == need)
                .map(Requirement::words)
                .toList();
    }

    private static Share found(List<String> truths, List<String> found) {
        return share(truths, truth -> found.stream().anyMatch(one -> has(one, truth)));
    }

    private static Share share(List<String> all, Predicate<String> right) {
        var share = Share.NONE;
        for (var one : all) {
            share = share.and(right.test(one));
        }
        return share;
    }

    private static Share fact(Offers.Offer offer, Fact fact, Optional<Span> found, boolean within) {
        var said = found.map(span -> Folding.fold(span.words())).orElse("");
        return Share.NONE.and(offer.truth().of(fact).stream()
                .map(Folding::fold)
                .anyMatch(truth -> said.equals(truth) || (within && !truth.isEmpty() && said.contains(truth))));
    }

    static boolean has(String found, String truth) {
        var needed = content(truth);
        var common = new HashSet<>(needed);
        common.retainAll(content(found));
        return common.size() >= ENOUGH * needed.size();
    }

    private static boolean partOf(String found, String truth) {
        var said = content(found);
        return !said.isEmpty() && content(truth).containsAll(said);
    }

    private static Set<String> content(String words) {
        return Arrays.stream(Folding.fold(words).split("[^\\p{L}\\p{N}+#]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
