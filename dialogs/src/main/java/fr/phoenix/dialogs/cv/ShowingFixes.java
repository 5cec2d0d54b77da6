package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows the next findings. */
final class ShowingFixes implements Continuing {

    @Override
    public Set<String> texts() {
        var keys = new HashSet<>(Wording.texts());
        keys.addAll(TEXTS);
        keys.addAll(Set.of("cv.fixes.next", "cv.fixes.none", "cv.fixes.all-shown"));
        return keys;
    }

    @Override
    public Decision.Ask enter(Scene scene) {
        var wording = new Wording(Assessment.of(scene.slots()), scene);
        int from = scene.slots().number(CvSlots.SHOWN).orElse(Wording.AT_ONCE) - Wording.AT_ONCE;
        return new Decision.Ask(List.of(Findings.line(wording, from, "cv.fixes.next")));
    }
}
