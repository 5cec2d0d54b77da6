package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.repair.OtherWords;
import fr.phoenix.dialogs.cv.scoring.Slips;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.orchestration.Brief.CvRewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps of what was written only what says nothing the person did not: whoever wrote it, the rest is never shown. */
final class Weighing implements Step {

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        return Set.of("cv.review.intro");
    }

    @Override
    public Decision enter(Scene scene) {
        var slots = scene.slots();
        var lines = Rewriting.lines(slots);
        var kept = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var mended = line.mended(Slips.mended(line.text()));
            var written = Slips.mended(slots.textOrEmpty(RepairSlots.REWRITE + "." + CvRewrite.part(i + 1))
                    .strip());
            if (OtherWords.stand(written, mended)) {
                kept.add(line.code() + " " + written);
            } else if (!mended.text().equals(line.text())) {
                kept.add(line.code() + " " + mended.text());
            }
        }
        return new Decision.Settle(
                Map.of(RepairSlots.PROPOSALS, String.join("\n", kept)),
                kept.isEmpty() ? List.of() : List.of(scene.text("cv.review.intro", kept.size())));
    }
}
