package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.repair.MissingFact;
import fr.phoenix.dialogs.cv.repair.MissingFacts;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which facts to ask for; what an earlier repair asked is forgotten. */
final class PlanningRepair implements Step {

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        return Set.of("cv.repair.intro", "cv.repair.intro-none");
    }

    @Override
    public Decision enter(Scene scene) {
        var slots = scene.slots();
        var assessment = Assessment.of(slots);
        var facts = MissingFacts.of(
                assessment.score(),
                RepairSlots.corrected(slots),
                assessment.wanted(scene.language()),
                assessment.otherwise());
        var filled = new HashMap<String, String>();
        filled.put(RepairSlots.FACTS, facts.stream().map(MissingFact::code).collect(Collectors.joining("\n")));
        filled.put(RepairSlots.ENOUGH, "");
        filled.put(CvSlots.NEXT, "");
        filled.put(RepairSlots.PROPOSALS, "");
        for (int i = 1; i <= MissingFacts.MOST; i++) {
            filled.put(RepairSlots.fact(i), "");
            filled.put(RepairSlots.verdict(i), "");
        }
        var intro = facts.isEmpty() ? scene.text("cv.repair.intro-none") : scene.text("cv.repair.intro", facts.size());
        return new Decision.Settle(filled, List.of(intro));
    }
}
