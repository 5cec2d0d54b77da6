package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.Set;

/** TEMP until T */
final class DrawingXRay implements Step {

    @Override
    public Kind kind() {
        return Kind.TYPESETS;
    }

    @Override
    public Set<String> texts() {
        return Set.of();
    }

    @Override
    public Decision enter(Scene scene) {
        return new Decision.Settle(java.util.Map.of(), java.util.List.of());
    }
}
