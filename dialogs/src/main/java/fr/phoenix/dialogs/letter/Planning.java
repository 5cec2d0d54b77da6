package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.letter.writing.LetterWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * Writes the whole letter in our own words: true by construction, and what is sent when nobody says it better. After a correction only what
 * follows from it is written anew.
 */
final class Planning implements Step {

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        return Set.of();
    }

    @Override
    public Decision enter(Scene scene) {
        var material = LetterMaterial.of(scene);
        var fresh = LetterPlan.ours(
                        Mending.of(LetterWriter.write(material, LetterPlan.wishes(scene.slots())), material))
                .sound(material);
        var kept = LetterVersions.of(scene.slots())
                .flatMap(versions -> LetterPlan.planned(scene.slots())
                        .map(planned -> Replanning.of(fresh, planned, versions.shown(), material)));
        var slots = new HashMap<>(
                kept.map(again -> again.plan().touching(again.touched())).orElseGet(() -> fresh.touching(fresh.ids())));
        slots.put(LetterSlots.PLANNED, fresh.line());
        slots.put(LetterSlots.EVIDENCE, Memory.store(material.evidence()));
        slots.put(LetterSlots.BEFORE, Integer.toString(LetterVersions.number(scene.slots())));
        return new Decision.Settle(slots, List.of());
    }
}
