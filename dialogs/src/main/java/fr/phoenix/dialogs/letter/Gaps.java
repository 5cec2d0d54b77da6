package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Evidence.Kind;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.Match.Status;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is worth a question: what the offer asks for and nothing said so far shows. */
final class Gaps {

    /** The most questions about the person in one letter: trade, requirements, reason and preparation. */
    static final int MOST_QUESTIONS = 6;

    /** What is demanded, then what a person can tell best, then what would be a plus. */
    private static final Comparator<Requirement> FIRST =
            Comparator.comparingInt(requirement -> value(requirement.need()));

    private Gaps() {}

    private static int value(Need need) {
        return switch (need) {
            case MUST -> 0;
            case SOFT -> 1;
            case NICE -> 2;
        };
    }

    /**
     * The requirement that this proof question is about: what weighs most, is not shown by anything said before it, and was not asked about;
     * nothing when there is no such requirement, or no room for another question.
     */
    static Optional<Requirement> of(String proof, Slots slots) {
        int number = LetterSlots.PROOFS.indexOf(proof);
        if (number >= room(slots)) {
            return Optional.empty();
        }
        var before = new Slots(before(proof, slots));
        var answers = LetterAnswers.of(before);
        var asked = new ArrayList<String>();
        for (var earlier : LetterSlots.PROOFS.subList(0, number)) {
            about(earlier, slots).ifPresent(asked::add);
        }
        return Match.of(LetterOffer.of(slots).requirements(), answers.all(), answers).all().stream()
                .filter(matched -> matched.status() != Status.COVERED)
                .map(Match.Matched::requirement)
                .filter(requirement -> !asked.contains(requirement.words()))
                .min(FIRST);
    }

    /** What an earlier question was about; one that was passed on does not say, but it was what would be asked there now. */
    private static Optional<String> about(String proof, Slots slots) {
        return slots.text(LetterSlots.about(proof))
                .filter(words -> !words.isBlank())
                .or(() -> of(proof, slots).map(Requirement::words));
    }

    /** How many requirements may be asked about: six questions, less those about the trade, the reason and the preparation. */
    private static int room(Slots slots) {
        int others = 1 + (asksTrade(slots) ? 1 : 0) + (asksCommitment(slots) ? 1 : 0);
        return Math.min(LetterSlots.PROOFS.size(), MOST_QUESTIONS - others);
    }

    /** The questions that are likely to be asked in all, and which of them this is, from 1. */
    record Count(int number, int all) {}

    static Count countOf(String slot, Slots slots) {
        var all = new ArrayList<String>();
        if (asksTrade(slots)) {
            all.add(LetterSlots.PAST_TRADE);
        }
        LetterSlots.PROOFS.stream().limit(likely(slots)).forEach(all::add);
        all.add(LetterSlots.MOTIVE);
        if (asksCommitment(slots)) {
            all.add(LetterSlots.COMMITMENT);
        }
        int at = all.indexOf(slot);
        return new Count(at < 0 ? all.size() : at + 1, all.size());
    }

    /** As many proof questions as there are gaps now and were asked before, as far as there is room. */
    private static int likely(Slots slots) {
        long asked = LetterSlots.PROOFS.stream()
                .filter(proof -> !slots.textOrEmpty(LetterSlots.about(proof)).isBlank())
                .count();
        var answers = LetterAnswers.of(slots);
        var known = LetterSlots.PROOFS.stream()
                .map(proof -> slots.textOrEmpty(LetterSlots.about(proof)))
                .toList();
        long open = Match.of(LetterOffer.of(slots).requirements(), answers.all(), answers).all().stream()
                .filter(matched -> matched.status() != Status.COVERED)
                .filter(matched -> !known.contains(matched.requirement().words()))
                .count();
        return (int) Math.min(room(slots), asked + open);
    }

    /** Whether nobody has told what the person worked as. */
    static boolean asksTrade(Slots slots) {
        return LetterAnswers.before(slots).stream().noneMatch(one -> one.kind() == Kind.TRADE);
    }

    static boolean asksCommitment(Slots slots) {
        return LetterAnswers.before(slots).stream().noneMatch(one -> one.kind() == Kind.COMMITMENT);
    }

    private static Map<String, String> before(String proof, Slots slots) {
        var known = new HashMap<>(slots.values());
        LetterSlots.PROOFS.stream().skip(LetterSlots.PROOFS.indexOf(proof)).forEach(known::remove);
        return known;
    }
}
