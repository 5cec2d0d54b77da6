package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.repair.WeakLine;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which lines are worth other words. */
final class ChoosingLines implements Step {

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
        var lines = Rewriting.lines(scene.slots());
        return new Decision.Settle(
                Map.of(
                        RepairSlots.LINES,
                        lines.stream().map(WeakLine::code).collect(Collectors.joining("\n")),
                        RepairSlots.PROPOSALS,
                        ""),
                List.of());
    }
}
