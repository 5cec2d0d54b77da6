package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Shows the score with its reasons, the critique as it was written, and the first findings. */
final class ShowingScore implements Continuing {

    @Override
    public Set<String> texts() {
        var keys = new HashSet<>(Wording.texts());
        keys.addAll(TEXTS);
        keys.addAll(Set.of(
                "cv.score",
                "cv.score.again",
                "cv.score.no-skill",
                "cv.fixes.first",
                "cv.fixes.none",
                "cv.fixes.all-shown"));
        return keys;
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var assessment = Assessment.of(scene.slots());
        var wording = new Wording(assessment, scene);
        var lines = new ArrayList<Line>();
        lines.add(Line.fixed(new Reply.Text(new Words(score(assessment, scene) + "\n" + wording.categories()))));
        scene.written(CvSlots.CRITIQUE, "text")
                .filter(line -> !line.reply().words().isBlank())
                .ifPresent(lines::add);
        noSkill(assessment, scene).ifPresent(lines::add);
        lines.add(Findings.line(wording, 0, "cv.fixes.first"));
        return new Decision.Ask(lines);
    }

    private static String score(Assessment assessment, Scene scene) {
        int score = assessment.score().score();
        var before = scene.slots().textOrEmpty(CvSlots.SCORE_BEFORE);
        return before.isEmpty() ? scene.say("cv.score", score) : scene.say("cv.score.again", score, before);
    }

    /** An offer in which no skill of ours is found cannot be compared with: said, not hidden. */
    private static Optional<Line> noSkill(Assessment assessment, Scene scene) {
        boolean given = !scene.slots().is(CvSlots.OFFER_SOURCE, CvSlots.NONE);
        return given && assessment.offer().isEmpty() ? Optional.of(scene.text("cv.score.no-skill")) : Optional.empty();
    }
}
