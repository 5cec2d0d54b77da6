package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.letter.writing.Ground;
import fr.phoenix.dialogs.letter.writing.Sentence;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Has sentences of the letter said better, each from what it rests on and nothing else. A company is always addressed as "vous".
 *
 * @param which the slot that names the sentences
 * @param slot where the answer goes
 */
record Drafting(String which, String slot) implements Step {

    static final String TASK = "letter/draft";

    @Override
    public Kind kind() {
        return Kind.WRITES;
    }

    @Override
    public Set<String> texts() {
        return Set.of();
    }

    @Override
    public Decision enter(Scene scene) {
        var slots = scene.slots();
        var grounds = LetterMaterial.of(scene).grounds();
        var audience =
                new Audience(scene.language(), Register.VOUS, scene.audience().modelAllowed());
        return new Decision.Write(
                new Brief.LetterDraft(
                        audience,
                        TASK,
                        new Words(slots.textOrEmpty(LetterSlots.TITLE)),
                        slots.words(LetterSlots.COMPANY).filter(company -> !company.isBlank()),
                        asked(LetterPlan.of(slots), slots).stream()
                                .limit(Brief.LetterDraft.MOST)
                                .map(sentence -> sentence(sentence, grounds))
                                .toList()),
                slot);
    }

    /** Those the slot names; when it names none, as after a revision that touched nothing, the whole letter. */
    private List<Sentence> asked(LetterPlan plan, Slots slots) {
        var named = plan.named(which, slots);
        return named.isEmpty() ? plan.letter().sentences() : named;
    }

    private static Brief.Sentence sentence(Sentence sentence, Map<String, Ground> grounds) {
        var known = sentence.grounds().stream()
                .map(grounds::get)
                .filter(Objects::nonNull)
                .toList();
        return new Brief.Sentence(
                sentence.purpose().name(),
                new Words(sentence.text()),
                words(known.stream()
                        .filter(ground -> ground.origin() == Ground.Origin.OFFER)
                        .toList()),
                words(known.stream()
                        .filter(ground -> ground.origin() != Ground.Origin.OFFER)
                        .toList()));
    }

    private static List<Words> words(List<Ground> grounds) {
        return grounds.stream().map(ground -> new Words(ground.words())).toList();
    }
}
