package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import java.util.Set;
import java.util.function.Predicate;

/** Reads a file that was sent, or that was made. */
record Reading(String fileSlot, String slot, Predicate<Slots> keeps) implements Step {

    @Override
    public Kind kind() {
        return Kind.READS;
    }

    @Override
    public Set<String> texts() {
        return Set.of();
    }

    @Override
    public Decision enter(Scene scene) {
        return new Decision.Read(fileSlot, slot, keeps.test(scene.slots()));
    }
}
