package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.Set;

/**
 * Has a file read.
 *
 * @param file the slot that holds its id
 * @param slot where the reader puts what it finds
 */
record Reading(String file, String slot) implements Step {

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
        return new Decision.Read(file, slot, false);
    }
}
