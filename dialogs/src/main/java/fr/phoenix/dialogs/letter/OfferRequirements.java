package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.letter.Requirement.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what an offer asks for: the lines of its profile, sentences that require something, and, when there is neither, the
 * skills it names. Musts come first, otherwise in the offer's order; each is named once.
 */
final class OfferRequirements {

    private static final int MOST = 12;
    private static final int LEAST_LENGTH = 3;
    private static final int MOST_LENGTH = 140;

    private final List<Requirement> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private OfferSection section = OfferSection.BODY;

    private OfferRequirements() {}

    static List<Requirement> in(OfferText offer) {
        var finder = new OfferRequirements();
        offer.lines().forEach(finder::read);
        if (finder.found.isEmpty()) {
            finder.namedSkills(offer);
        }
        return finder.found.stream()
                .sorted(Comparator.comparing(Requirement::need))
                .limit(MOST)
                .toList();
    }

    private void read(String line) {
        var heading = OfferSection.of(line);
        heading.ifPresentOrElse(
                head -> {
                    section = head.section();
                    if (!head.rest().isEmpty()) {
                        content(head.rest(), true);
                    }
                },
                () -> content(line, OfferText.isBullet(line)));
    }

    private void content(String line, boolean listed) {
        for (var sentence : OfferText.sentences(OfferText.withoutBullet(line))) {
            switch (section) {
                case PROFILE -> profile(sentence, listed);
                case NICE -> add(Demand.items(Demand.stripped(sentence)), Need.NICE);
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
        if (Demand.isAsked(sentence)) {
            demanded(sentence);
        } else if (listed || sentence.length() <= MOST_LENGTH) {
            add(Demand.items(Demand.stripped(sentence)), Need.MUST);
        } else {
            add(SkillLexicon.standard().namesIn(sentence), Need.MUST);
        }
    }

    private void demanded(String sentence) {
        add(Demand.asked(sentence), Demand.isNice(sentence) ? Need.NICE : Need.MUST);
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
                found.add(new Requirement(item, need));
            }
        }
    }
}
