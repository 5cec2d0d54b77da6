package fr.phoenix.dialogs;

import fr.phoenix.dialogs.ConversationEvent.FlowMigrated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One flow in progress.
 *
 * @param version the flow's version the conversation began it with; kept until it ends, or until that version is no more
 * @param slots what was learned in this flow, by stable slot code
 * @param trail the questions asked so far with the slots of that moment, the open one last: the way back
 */
public record Frame(String flow, int version, String state, Map<String, String> slots, List<Asked> trail) {

    /** The slot that holds the prompt the orchestrator chose last. */
    public static final String CHOSEN_PROMPT = "chosen-prompt";

    public Frame {
        slots = Map.copyOf(slots);
        trail = List.copyOf(trail);
    }

    /** A question of the past and what was known when it was asked. */
    public record Asked(String state, Map<String, String> slots) {
        public Asked {
            slots = Map.copyOf(slots);
        }
    }

    static Frame begin(String flow, int version, String state) {
        return new Frame(flow, version, state, Map.of(), List.of());
    }

    Frame at(String newState) {
        return new Frame(flow, version, newState, slots, trail);
    }

    /** Goes on with another version of the flow. */
    Frame migrated(FlowMigrated change) {
        var way = trail.stream()
                .filter(asked -> change.states().containsKey(asked.state()))
                .map(asked -> new Asked(
                        change.states().getOrDefault(asked.state(), asked.state()), carried(change, asked.slots())))
                .toList();
        return new Frame(flow, change.toVersion(), change.toState(), carried(change, slots), way);
    }

    private static Map<String, String> carried(FlowMigrated change, Map<String, String> old) {
        var kept = new HashMap<String, String>();
        old.forEach((slot, value) -> {
            if (!change.dropped().contains(slot)) {
                kept.put(change.renamed().getOrDefault(slot, slot), value);
            }
        });
        return kept;
    }

    Frame fill(Map<String, String> more) {
        var all = new HashMap<>(slots);
        all.putAll(more);
        return new Frame(flow, version, state, all, trail);
    }

    /** Notes that the question of the current state is open; asking it again changes nothing. */
    Frame ask() {
        var asked = new ArrayList<>(trail);
        if (!asked.isEmpty() && asked.getLast().state().equals(state)) {
            asked.removeLast();
        }
        asked.add(new Asked(state, slots));
        return new Frame(flow, version, state, slots, asked);
    }

    /** Returns to the question before the open one, with what was known then; stays when there is none. */
    Frame back() {
        if (trail.size() < 2) {
            return this;
        }
        var before = trail.get(trail.size() - 2);
        return new Frame(flow, version, before.state(), before.slots(), trail.subList(0, trail.size() - 1));
    }

    public boolean canGoBack() {
        return trail.size() > 1;
    }

    @Override
    public String toString() {
        return "Frame[" + flow + " v" + version + ", " + state + ", " + slots.keySet() + "]";
    }
}
