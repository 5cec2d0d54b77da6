package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Evidence.Kind;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.offer.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the person has said so far: what was remembered of them, what their CV says, and their answers here.
 *
 * @param all each with an id of its own
 * @param answers by the id of a statement, the words of the requirement whose question it answered
 */
record LetterAnswers(List<Evidence> all, Map<String, String> answers) implements Match.Told {

    private static final String FLOW = "letter";

    LetterAnswers {
        all = List.copyOf(all);
        answers = Map.copyOf(answers);
    }

    /** What was known before the first question. */
    static List<Evidence> before(Slots slots) {
        return withCv(Memory.stored(slots.textOrEmpty(LetterSlots.REMEMBERED)), slots);
    }

    /** With what the CV says that was sent here, if one was, in place of what an earlier one said. */
    static List<Evidence> withCv(List<Evidence> known, Slots slots) {
        var ofCv = Memory.stored(slots.textOrEmpty(LetterSlots.CV_EVIDENCE));
        return ofCv.isEmpty() ? known : Memory.withCv(known, ofCv);
    }

    static LetterAnswers of(Slots slots) {
        var all = new Gathering(slots);
        all.add(Kind.TRADE, slots.textOrEmpty(LetterSlots.PAST_TRADE), "", "");
        LetterSlots.PROOFS.forEach(all::proof);
        all.add(Kind.MOTIVE, slots.textOrEmpty(LetterSlots.MOTIVE), "", "");
        all.add(Kind.COMMITMENT, slots.textOrEmpty(LetterSlots.COMMITMENT), "", "");
        slots.textOrEmpty(LetterSlots.ADDED).lines().forEach(words -> all.add(Gathering.kind(words), words, "", ""));
        return new LetterAnswers(all.known, all.answers);
    }

    @Override
    public boolean covers(Evidence evidence, Requirement requirement) {
        return requirement.words().equals(answers.get(evidence.id()));
    }

    boolean has(Kind kind) {
        return all.stream().anyMatch(one -> one.kind() == kind);
    }

    /** Puts one answer behind the other. */
    private static final class Gathering {

        private final Map<String, String> answers = new HashMap<>();
        private final Slots slots;
        private List<Evidence> known;

        Gathering(Slots slots) {
            this.slots = slots;
            this.known = before(slots);
        }

        void proof(String proof) {
            var words = slots.textOrEmpty(proof);
            var about = slots.textOrEmpty(LetterSlots.about(proof));
            switch (slots.textOrEmpty(LetterSlots.done(proof))) {
                case LetterSlots.YES -> add(kind(about), words, "", about);
                case LetterSlots.WILL -> add(Kind.WILL, words.isBlank() ? about : words, about, "");
                default -> add(Kind.DONE, String.join(". ", Denial.affirmed(words)), "", "");
            }
        }

        private static Kind kind(String about) {
            return switch (RequirementKind.of(about)) {
                case LICENCE -> Kind.LICENCE;
                case DIPLOMA -> Kind.TRAINING;
                case LANGUAGE -> Kind.LANGUAGE;
                case TIMES, SITUATION -> Kind.DONE;
            };
        }

        void add(Kind kind, String words, String context, String answered) {
            if (words.isBlank()) {
                return;
            }
            var source = new Source.Turn(
                    FLOW, LocalDate.parse(slots.text(LetterSlots.DAY).orElse("2026-01-01")));
            var joined =
                    new ArrayList<>(Memory.joined(known, List.of(new Evidence("e0", kind, words, context, source))));
            if (!answered.isEmpty()) {
                joined.stream()
                        .filter(one -> one.kind() == kind && one.words().equals(oneLine(words)))
                        .reduce((first, last) -> last)
                        .ifPresent(one -> answers.put(one.id(), answered));
            }
            known = joined;
        }

        private static String oneLine(String words) {
            return new Evidence("e0", Kind.DONE, words, "", new Source.CvLine(1)).words();
        }
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "LetterAnswers" + all;
    }
}
