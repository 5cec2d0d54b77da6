package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says why a finding counts, and all the lines that show it. */
final class Explaining implements Continuing {

    @Override
    public Set<String> texts() {
        var keys = new HashSet<>(Wording.texts());
        keys.addAll(TEXTS);
        keys.add("cv.why");
        return keys;
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var assessment = Assessment.of(scene.slots());
        var wording = new Wording(assessment, scene);
        var fixes = assessment.score().fixes();
        int number = Math.clamp(scene.slots().number(CvSlots.WHY).orElse(1), 1, Math.max(1, fixes.size()));
        int shown = scene.slots().number(CvSlots.SHOWN).orElse(Wording.AT_ONCE);
        var choices = Continuing.choices(scene, fixes.size() - shown, true);
        return new Decision.Ask(List.of(
                fixes.isEmpty()
                        ? scene.choices("cv.fixes.none", choices)
                        : Decision.Line.fixed(new Reply.Choices(
                                new Words(scene.say("cv.why", number, wording.explanation(fixes.get(number - 1)))),
                                choices))));
    }
}
