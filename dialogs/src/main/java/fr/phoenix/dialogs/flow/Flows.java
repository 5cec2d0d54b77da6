package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.texts.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalogue of flows, checked and compiled. It may list several versions of one: the newest is begun, and what began with an older one
 * goes on with that.
 */
public final class Flows {

    private final Map<String, NavigableMap<Integer, Compiled<?>>> byCode = new LinkedHashMap<>();
    private final ReleasedStates released;

    /** Checks every flow and compiles it; throws {@link BrokenFlows} with everything that is broken. */
    public Flows(List<Flow<?>> flows, Texts texts, ReleasedStates released) {
        this.released = released;
        var broken = new ArrayList<String>();
        for (var flow : flows) {
            broken.addAll(FlowChecks.of(flow, texts));
            broken.addAll(VersionChecks.of(flow, released));
        }
        if (!broken.isEmpty()) {
            throw new BrokenFlows(broken);
        }
        for (var flow : flows) {
            var twice =
                    byCode.computeIfAbsent(flow.code(), _ -> new TreeMap<>()).put(flow.version(), compile(flow));
            if (twice != null) {
                throw new BrokenFlows(List.of(flow.code() + " " + flow.version() + " is listed twice"));
            }
        }
    }

    private static <S extends Enum<S>> Compiled<S> compile(Flow<S> flow) {
        return new Compiled<>(flow, new FlowMachine<>(flow));
    }

    /** The newest version of every flow, in the order of the catalogue. */
    public Collection<Flow<?>> all() {
        return byCode.values().stream()
                .<Flow<?>>map(versions -> versions.lastEntry().getValue().flow())
                .toList();
    }

    /** The newest version of the flow. */
    public Optional<Flow<?>> find(String code) {
        return Optional.ofNullable(byCode.get(code))
                .map(versions -> versions.lastEntry().getValue().flow());
    }

    /** The newest version of the flow with this code; an unknown one is a bug and throws. */
    public Flow<?> get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown flow " + code));
    }

    /** The flow that this one in progress is on; it must {@linkplain Fate.Stays stay}, any other is a bug and throws. */
    public Flow<?> of(Frame frame) {
        return compiled(frame).flow();
    }

    /** Where the signal leads, if an arrow of the flow's table holds. */
    public Optional<String> next(Frame frame, Signal signal) {
        return compiled(frame).machine().next(frame.state(), signal, new Slots(frame.slots()));
    }

    /** What becomes of a flow in progress now. */
    public Fate fateOf(Frame frame) {
        var versions = byCode.get(frame.flow());
        if (versions == null) {
            return released.knows(frame.flow()) ? new Fate.Ends() : new Fate.Newer();
        }
        var own = versions.get(frame.version());
        if (own != null && own.has(frame.state())) {
            return new Fate.Stays();
        }
        if (frame.version() > versions.lastKey()) {
            return new Fate.Newer();
        }
        var newest = versions.lastEntry().getValue().flow();
        return versions.descendingMap().values().stream()
                .map(Compiled::flow)
                .flatMap(flow -> flow.migrations().stream()
                        .filter(migration -> migration.from() == frame.version())
                        .flatMap(migration -> migration.of(frame, flow).stream()))
                .findFirst()
                .<Fate>map(Fate.Migrates::new)
                .orElseGet(() -> new Fate.BeginsAnew(Migration.anew(frame, newest)));
    }

    private Compiled<?> compiled(Frame frame) {
        var versions = byCode.get(frame.flow());
        var found = versions == null ? null : versions.get(frame.version());
        if (found == null) {
            throw new IllegalArgumentException("no version " + frame.version() + " of flow " + frame.flow());
        }
        return found;
    }

    private record Compiled<S extends Enum<S>>(Flow<S> flow, FlowMachine<S> machine) {

        boolean has(String state) {
            return Arrays.stream(flow.states().getEnumConstants())
                    .anyMatch(known -> known.name().equals(state));
        }
    }

    /** Flows that must not run; the message names every fault. */
    public static final class BrokenFlows extends RuntimeException {
        BrokenFlows(List<String> faults) {
            super(String.join("; ", faults));
        }
    }
}
