package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.letter.writing.LetterWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Writes the whole letter in our own words: true by construction, and what is sent when nobody says it better. */
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
        var letter = Plan.sound(LetterWriter.write(material, Plan.wishes(scene.slots())), material);
        var slots = new HashMap<>(Plan.slots(letter, Plan.ids(letter)));
        slots.put(LetterSlots.EVIDENCE, Memory.store(material.evidence()));
        slots.put(LetterSlots.OUTCOME, "");
        return new Decision.Settle(slots, List.of());
    }
}
