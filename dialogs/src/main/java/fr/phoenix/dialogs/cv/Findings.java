package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision.Line;
import java.util.ArrayList;

/** Findings told three at a time, the greatest gain first. */
final class Findings {

    private Findings() {}

    static Line line(Wording wording, int from, String headKey) {
        var scene = wording.scene();
        var fixes = wording.assessment().score().fixes();
        int to = Math.min(from + Wording.AT_ONCE, fixes.size());
        var choices = Continuing.choices(scene, fixes.size() - to, true);
        if (from >= to) {
            return scene.choices(fixes.isEmpty() ? "cv.fixes.none" : "cv.fixes.all-shown", choices);
        }
        var text = new ArrayList<String>();
        text.add(scene.say(headKey));
        for (int i = from; i < to; i++) {
            text.add((i + 1) + ". " + wording.finding(fixes.get(i)));
        }
        return Line.fixed(new Reply.Choices(new Words(String.join("\n", text)), choices));
    }
}
