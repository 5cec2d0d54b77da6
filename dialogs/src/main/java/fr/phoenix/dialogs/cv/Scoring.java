package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out the score, and keeps the one before to compare with. */
final class Scoring implements Step {

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
        var score = Assessment.of(scene.slots()).score().score();
        return new Decision.Settle(
                Map.of(
                        CvSlots.SCORE,
                        Integer.toString(score),
                        CvSlots.SCORE_BEFORE,
                        scene.slots().textOrEmpty(CvSlots.SCORE),
                        CvSlots.SHOWN,
                        Integer.toString(Wording.AT_ONCE),
                        CvSlots.CRITIQUE + ".text",
                        ""),
                List.of());
    }
}
