package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes of which version there are files. */
final class NotingFiles implements Step {

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
        return new Decision.Settle(Map.of(LetterSlots.FILED, Filed.of(scene.slots())), List.of());
    }
}
