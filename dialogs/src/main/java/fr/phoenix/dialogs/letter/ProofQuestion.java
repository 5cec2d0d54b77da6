package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names one requirement of the offer and asks for a situation in which the person did it, with an honest way out: then the letter
 * does not claim it.
 *
 * @param slot where the answer goes
 */
record ProofQuestion(String slot) implements TypedQuestion {

    static final String NOT_DONE = "not-done";

    /** Fewer words ("oui") do not tell a situation. */
    private static final int LEAST_WORDS = 3;

    @Override
    public Set<String> texts() {
        return Set.of("letter." + slot + ".ask", "letter.not-done", "letter.proof.unclear");
    }

    @Override
    public String unclear() {
        return "letter.proof.unclear";
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var notDone = scene.choice(NOT_DONE, "letter.not-done");
        return new Decision.Ask(
                List.of(scene.choices("letter." + slot + ".ask", List.of(notDone), requirement(scene))));
    }

    private String requirement(Scene scene) {
        return LetterMaterial.of(scene.slots())
                .toProve(slot)
                .map(Requirement::words)
                .orElse("");
    }

    @Override
    public Hearing typed(Words words, Scene scene) {
        if (Denial.isWhole(words.text())) {
            return TypedQuestion.understood(notDone(scene));
        }
        return accept(Map.of(slot, words.text()), scene)
                .<Hearing>map(Hearing.Open::new)
                .orElseGet(() -> new Hearing.Unclear(unclear()));
    }

    @Override
    public Hearing chosen(String choice, Scene scene) {
        return choice.equals(NOT_DONE) ? TypedQuestion.understood(notDone(scene)) : new Hearing.Unclear(unclear());
    }

    private Map<String, String> notDone(Scene scene) {
        return Map.of(slot, "", LetterSlots.done(slot), LetterSlots.NO, LetterSlots.about(slot), requirement(scene));
    }

    @Override
    public List<SlotOffer> slots() {
        return List.of(
                new SlotOffer(slot, "a situation in which the person did what the offer asks for, in their words"));
    }

    @Override
    public Optional<Map<String, String>> accept(Map<String, String> raw, Scene scene) {
        return Optional.ofNullable(raw.get(slot))
                .map(String::strip)
                .filter(answer -> answer.split("\\s+").length >= LEAST_WORDS)
                .map(answer -> Map.of(
                        slot,
                        answer,
                        LetterSlots.done(slot),
                        Denial.begins(answer) ? LetterSlots.NO : LetterSlots.YES,
                        LetterSlots.about(slot),
                        requirement(scene)));
    }

    @Override
    public Optional<Map<String, String>> skip() {
        return Optional.of(Map.of(slot, "", LetterSlots.done(slot), LetterSlots.NO));
    }
}
