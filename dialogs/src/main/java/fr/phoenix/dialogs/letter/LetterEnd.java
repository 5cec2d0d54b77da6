package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.flow.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ends the flow and remembers what the next letter can start from.
 *
 * @param text the key of what is said
 * @param letter whether there is a letter
 */
record LetterEnd(String text, boolean letter) implements Step {

    @Override
    public Kind kind() {
        return Kind.ENDS;
    }

    @Override
    public Set<String> texts() {
        return Set.of(text);
    }

    @Override
    public Decision enter(Scene scene) {
        return new Decision.Finish(List.of(scene.text(text)), facts(scene));
    }

    private Map<String, String> facts(Scene scene) {
        var slots = scene.slots();
        var facts = new HashMap<String, String>();
        put(facts, LetterFacts.PAST_TRADE, slots.textOrEmpty(LetterSlots.PAST_TRADE));
        put(facts, LetterFacts.NAME, slots.textOrEmpty(LetterSlots.NAME));
        put(facts, SharedFacts.NAME, slots.textOrEmpty(LetterSlots.NAME));
        put(facts, LetterFacts.TOWN, slots.textOrEmpty(LetterSlots.TOWN));
        if (letter) {
            var company = slots.textOrEmpty(LetterSlots.COMPANY);
            var title = slots.textOrEmpty(LetterSlots.TITLE);
            put(facts, SharedFacts.TARGET_JOB, title);
            put(facts, LetterFacts.LAST_OFFER, company.isBlank() ? title : title + " — " + company);
            put(facts, LetterFacts.LAST_DAY, scene.today().toString());
        }
        return facts;
    }

    private static void put(Map<String, String> facts, String fact, String value) {
        if (!value.isBlank()) {
            facts.put(fact, value);
        }
    }
}
