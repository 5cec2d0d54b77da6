package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nobody said it better: the letter stands in our own words, with what a first answer said well. */
final class KeepingOurs implements Step {

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
        var slots = scene.slots();
        var plan = LetterPlan.of(slots);
        int blocked = plan.named(LetterSlots.BLOCKED, slots).size();
        return new Decision.Settle(
                Map.of(
                        LetterSlots.BLOCKED,
                        "",
                        LetterSlots.PUT_ASIDE,
                        Integer.toString(blocked),
                        LetterSlots.VERSIONS,
                        LetterVersions.with(plan.sound(LetterMaterial.of(scene)), LetterPlan.wishes(slots), slots)),
                List.of());
    }
}
