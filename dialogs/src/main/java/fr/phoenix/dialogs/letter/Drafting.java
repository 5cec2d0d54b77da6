package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.Set;

/** Has the letter written from what the person said, and from nothing else. A company is always addressed as "vous". */
final class Drafting implements Step {

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
        var material = LetterMaterial.of(slots);
        var matched = material.match().covered().stream()
                .map(covered -> new Words(covered.requirement().words()))
                .toList();
        var audience =
                new Audience(scene.language(), Register.VOUS, scene.audience().modelAllowed());
        return new Decision.Write(
                new Brief.LetterDraft(
                        audience,
                        TASK,
                        new Words(slots.textOrEmpty(LetterSlots.TITLE)),
                        slots.words(LetterSlots.COMPANY).filter(company -> !company.isBlank()),
                        matched,
                        material.facts()),
                LetterSlots.DRAFT);
    }
}
