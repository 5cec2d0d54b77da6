package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.Words;
import java.util.Map;
import java.util.Optional;

/** What a flow has learned so far, by slot code. Values are stored as text; the readers here give them their type back. */
public record Slots(Map<String, String> values) {

    public Slots {
        values = Map.copyOf(values);
    }

    public boolean has(String slot) {
        return values.containsKey(slot);
    }

    public Optional<String> text(String slot) {
        return Optional.ofNullable(values.get(slot));
    }

    public Optional<Words> words(String slot) {
        return text(slot).map(Words::new);
    }

    /** The slot's text, or an empty one. */
    public String textOrEmpty(String slot) {
        return values.getOrDefault(slot, "");
    }

    /** The slot as a number; empty when absent. A stored value that is no number is a bug and throws. */
    public Optional<Integer> number(String slot) {
        return text(slot).map(Integer::valueOf);
    }

    /** Whether the slot holds exactly this code. */
    public boolean is(String slot, String code) {
        return code.equals(values.get(slot));
    }

    @Override
    public String toString() {
        return "Slots" + values.keySet();
    }
}
