package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.cv.repair.WeakLine;
import fr.phoenix.dialogs.cv.repair.WeakLines;
import fr.phoenix.dialogs.cv.scoring.DutyRules;
import fr.phoenix.dialogs.cv.scoring.Slips;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.List;
import java.util.Set;

/** Has other words written for the weak lines, from what the CV and the person say about them. */
final class Rewriting implements Step {

    static final String TASK = "cv/rewrite";

    @Override
    public Kind kind() {
        return Kind.WRITES;
    }

    @Override
    public Set<String> texts() {
        return Set.of();
    }

    static List<WeakLine> lines(Slots slots) {
        return WeakLines.in(
                RepairSlots.completed(slots),
                RepairSlots.figures(slots),
                line -> !DutyRules.saysWhatWasDone(line) || !Slips.mended(line).equals(line));
    }

    @Override
    public Decision enter(Scene scene) {
        var asked = scene.audience();
        var audience = new Audience(CvSlots.document(scene.slots()).language(), asked.register(), asked.modelAllowed());
        var lines = lines(scene.slots()).stream()
                .map(line -> new Brief.Line(new Words(line.text()), new Words(line.context()), new Words(line.fact())))
                .toList();
        return new Decision.Write(new Brief.CvRewrite(audience, TASK, lines), RepairSlots.REWRITE);
    }
}
