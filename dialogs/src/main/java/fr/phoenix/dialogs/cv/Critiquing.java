package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.Set;

/** Has the opening of the critique written, from findings alone: the writer never sees the CV. */
final class Critiquing implements Step {

    private static final int STRENGTHS = 3;

    @Override
    public Kind kind() {
        return Kind.WRITES;
    }

    @Override
    public Set<String> texts() {
        return Wording.texts();
    }

    @Override
    public Decision enter(Scene scene) {
        var assessment = Assessment.of(scene.slots());
        var wording = new Wording(assessment, scene);
        var score = assessment.score();
        return new Decision.Write(
                new Brief.CvCritique(
                        scene.audience(),
                        "cv/critique",
                        score.score(),
                        score.strengths().stream()
                                .limit(STRENGTHS)
                                .map(wording::reason)
                                .map(Words::new)
                                .toList(),
                        score.fixes().stream()
                                .limit(Wording.AT_ONCE)
                                .map(wording::fix)
                                .map(Words::new)
                                .toList()),
                CvSlots.CRITIQUE);
    }
}
