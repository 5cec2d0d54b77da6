package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.flow.Decision.Setting;
import java.util.List;
import java.util.Map;

/** What a step makes of a message. */
public sealed interface Hearing {

    /** Understood by rules: no model is asked. */
    record Understood(Map<String, String> slots, List<Setting> settings) implements Hearing {
        public Understood {
            slots = Map.copyOf(slots);
            settings = List.copyOf(settings);
        }

        @Override
        public String toString() {
            return "Understood" + slots.keySet();
        }
    }

    /**
     * Free text that answers an open question unless the orchestrator finds that it means something else; by default it fills
     * {@code slots}.
     */
    record Open(Map<String, String> slots) implements Hearing {
        public Open {
            slots = Map.copyOf(slots);
        }

        @Override
        public String toString() {
            return "Open" + slots.keySet();
        }
    }

    /**
     * Not an answer by the rules. The orchestrator may still read one; otherwise the person is told {@code text} (a key of the fixed
     * wording) and the question stays open.
     */
    record Unclear(String text) implements Hearing {}
}
