package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.letter.writing.Material;
import fr.phoenix.dialogs.letter.writing.Sentence;
import fr.phoenix.dialogs.letter.writing.SentenceCheck;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes over what a writer made of our sentences where it claims no more than what each rests on. What is blocked once is asked for again;
 * what is blocked twice stays in our own words.
 *
 * @param which the slot that names the sentences that were asked for
 * @param draft where the answer is
 * @param last whether what is blocked now stays in our words
 */
record Checking(String which, String draft, boolean last) implements Step {

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
        var material = LetterMaterial.of(scene);
        var plan = LetterPlan.of(slots);
        var better = new ArrayList<Sentence>();
        var blocked = new ArrayList<String>();
        var asked = plan.named(which, slots);
        for (int i = 0; i < asked.size(); i++) {
            var ours = asked.get(i);
            var said = ours.saying(
                    slots.text(draft + "." + Brief.LetterDraft.part(i + 1)).orElse(ours.text()));
            if (said.equals(ours) || SentenceCheck.passes(said, material)) {
                better.add(said);
            } else {
                blocked.add(ours.id());
            }
        }
        return new Decision.Settle(
                filled(plan.saying(better, slots.textOrEmpty(draft + ".model")), blocked, material, slots), List.of());
    }

    private Map<String, String> filled(LetterPlan plan, List<String> blocked, Material material, Slots slots) {
        var filled = new HashMap<String, String>();
        filled.put(LetterSlots.PLAN, plan.line());
        filled.put(LetterSlots.BLOCKED, last ? "" : String.join(" ", blocked));
        filled.put(LetterSlots.PUT_ASIDE, last ? Integer.toString(blocked.size()) : "0");
        if (last || blocked.isEmpty()) {
            filled.put(
                    LetterSlots.VERSIONS, LetterVersions.with(plan.sound(material), LetterPlan.wishes(slots), slots));
        }
        return filled;
    }
}
