package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts who is where: the flows in progress by version and state, and what becomes of them in a catalogue. Counts and codes only; changes
 * nothing. Used by one thread.
 */
public final class Census {

    private final Flows flows;
    private final Map<Place, Integer> counts = new TreeMap<>();
    private long conversations;
    private long underWay;

    public Census(Flows flows) {
        this.flows = flows;
    }

    private record Place(String flow, int version, String state, String fate) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return List.of(flow, "%06d".formatted(version), state, fate)
                    .toString()
                    .compareTo(List.of(other.flow, "%06d".formatted(other.version), other.state, other.fate)
                            .toString());
        }
    }

    public void count(Conversation conversation) {
        conversations++;
        underWay += conversation.stack().isEmpty() ? 0 : 1;
        for (var frame : conversation.stack()) {
            counts.merge(new Place(frame.flow(), frame.version(), frame.state(), fate(frame)), 1, Integer::sum);
        }
    }

    private String fate(Frame frame) {
        return switch (flows.fateOf(frame)) {
            case Fate.Stays _ -> frame.version() == newest(frame) ? "stays" : "stays on the old table";
            case Fate.Migrates(var change) ->
                "migrates to " + change.toVersion() + " " + change.toState() + " by the rule from "
                        + change.fromVersion();
            case Fate.BeginsAnew(var change) -> "begins anew at " + change.toVersion() + " " + change.toState();
            case Fate.Ends _ -> "ends: there is no such flow any more";
            case Fate.Newer _ -> "waits for a newer version of Phoenix";
        };
    }

    private int newest(Frame frame) {
        return flows.get(frame.flow()).version();
    }

    /** How many conversations were counted. */
    public long conversations() {
        return conversations;
    }

    /** How many of them are in the middle of something. */
    public long underWay() {
        return underWay;
    }

    /** A line for each flow, version and state: {@code check-in 1 ASKING_MOOD: 12, migrates to 2 ASKING_MOOD by the rule from 1}. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        counts.forEach((place, count) ->
                lines.add("%s %d %s: %d, %s".formatted(place.flow, place.version, place.state, count, place.fate)));
        return lines;
    }
}
