package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what an offer asks for: the lines of its profile, sentences that require something, and, when there is neither, the
 * skills it names. Musts come first, otherwise in the offer's order; each is named once.
 */
final class OfferRequirements {

    private static final int MOST = 12;
    private static final int LEAST_LENGTH = 3;
    private static final int MOST_LENGTH = 140;

    /** Headings whose content makes no sense without them: "Expérience : 1 an". */
    private static final Pattern LEVEL =
            Pattern.compile("(?iU)^(expériences?|formation|diplômes?|niveau|experience|education)\\b");

    private final List<Asked> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private OfferSection section = OfferSection.BODY;

    private OfferRequirements() {}

    static List<Asked> in(OfferText offer) {
        var finder = new OfferRequirements();
        offer.lines().forEach(finder::read);
        if (finder.found.isEmpty()) {
            finder.namedSkills(offer);
        }
        return finder.found.stream()
                .sorted(Comparator.comparing(Asked::need))
                .limit(MOST)
                .toList();
    }

    private void read(String line) {
        OfferSection.of(line).ifPresentOrElse(this::headed, () -> content(line, OfferText.isBullet(line)));
    }

    private void headed(OfferSection.Heading heading) {
        section = heading.section();
        if (section == OfferSection.PROFILE
                && LEVEL.matcher(heading.head()).find()
                && !heading.rest().isEmpty()) {
            add(List.of(heading.head() + " : " + heading.rest()), Need.MUST);
        } else if (!heading.rest().isEmpty()) {
            content(heading.rest(), true);
        }
    }

    private void content(String line, boolean listed) {
        for (var sentence : OfferText.sentences(OfferText.withoutBullet(line))) {
            switch (section) {
                case PROFILE -> profile(sentence, listed);
                case NICE -> add(Demand.items(sentence), Need.NICE);
                case BODY, DUTIES -> demanded(sentence);
                case OTHER -> {
                    if (Demand.insists(sentence)) {
                        demanded(sentence);
                    }
                }
            }
        }
    }

    private void profile(String sentence, boolean listed) {
        if (Demand.insists(sentence)) {
            demanded(sentence);
        } else if (listed || sentence.length() <= MOST_LENGTH) {
            add(Demand.items(sentence), Demand.isNice(sentence) ? Need.NICE : Need.MUST);
        } else if (Demand.begs(sentence)) {
            demanded(sentence);
        } else {
            add(SkillLexicon.standard().namesIn(sentence), Need.MUST);
        }
    }

    private void demanded(String sentence) {
        Demand.asked(sentence).forEach(demand -> add(List.of(demand.words()), demand.need()));
    }

    private void namedSkills(OfferText offer) {
        section = OfferSection.BODY;
        for (var line : offer.lines()) {
            OfferSection.of(line).ifPresent(heading -> section = heading.section());
            if (section != OfferSection.OTHER) {
                add(SkillLexicon.standard().namesIn(line), Need.MUST);
            }
        }
    }

    private void add(List<String> items, Need need) {
        for (var item : items) {
            boolean fits = item.length() >= LEAST_LENGTH && item.length() <= MOST_LENGTH;
            boolean names = item.codePoints().anyMatch(Character::isLetter);
            if (fits && names && seen.add(Folding.fold(item))) {
                found.add(new Asked(item, need));
            }
        }
    }
}
