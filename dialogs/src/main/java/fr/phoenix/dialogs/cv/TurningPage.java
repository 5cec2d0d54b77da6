package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts three more findings as shown. */
final class TurningPage implements Step {

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
        int all = Assessment.of(scene.slots()).score().fixes().size();
        int shown = Math.min(scene.slots().number(CvSlots.SHOWN).orElse(0), all) + Wording.AT_ONCE;
        return new Decision.Settle(Map.of(CvSlots.SHOWN, Integer.toString(shown)), List.of());
    }
}
