package fr.phoenix.dialogs.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What must hold of a flow's versions: the states are those it was released with, and the rules for older versions give every state that
 * those had a fate, and lead only to states there are. All that is broken is told at once.
 */
final class VersionChecks {

    private VersionChecks() {}

    static List<String> of(Flow<?> flow, ReleasedStates released) {
        var broken = new ArrayList<String>();
        var name = flow.code() + " " + flow.version();
        var states =
                Arrays.stream(flow.states().getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        if (released.of(flow.code(), flow.version()).isEmpty()) {
            broken.add(name + " is not in released.txt");
        } else if (!released.of(flow.code(), flow.version()).orElseThrow().equals(states)) {
            broken.add(name + " was released with other states: raise its version");
        }
        for (var migration : flow.migrations()) {
            broken.addAll(rule(flow, migration, states, released));
        }
        return broken;
    }

    private static List<String> rule(Flow<?> flow, Migration migration, Set<String> states, ReleasedStates released) {
        var broken = new ArrayList<String>();
        var name = flow.code() + " " + flow.version() + " from " + migration.from();
        if (migration.from() >= flow.version()) {
            broken.add(name + " leads to no newer version");
        }
        var before = released.of(flow.code(), migration.from());
        if (before.isEmpty()) {
            broken.add(name + ": that version was never released");
            return broken;
        }
        var fated = new TreeSet<>(migration.states().keySet());
        fated.addAll(migration.anew());
        for (var state : new TreeSet<>(before.get())) {
            if (!fated.contains(state)) {
                broken.add(name + " says nothing of " + state);
            }
        }
        for (var state : fated) {
            if (!before.get().contains(state)) {
                broken.add(name + " speaks of " + state + ", which there never was");
            }
        }
        for (var to : new TreeSet<>(migration.states().values())) {
            if (!states.contains(to)) {
                broken.add(name + " leads to " + to + ", which there is not");
            }
        }
        return broken;
    }
}
