package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.texts.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of flows, checked and compiled. */
public final class Flows {

    private final Map<String, Compiled<?>> byCode = new LinkedHashMap<>();

    /** Checks every flow and compiles it; throws {@link BrokenFlows} with everything that is broken. */
    public Flows(List<Flow<?>> flows, Texts texts) {
        var broken = new ArrayList<String>();
        for (var flow : flows) {
            broken.addAll(FlowChecks.of(flow, texts));
        }
        if (!broken.isEmpty()) {
            throw new BrokenFlows(broken);
        }
        for (var flow : flows) {
            byCode.put(flow.code(), compile(flow));
        }
    }

    private static <S extends Enum<S>> Compiled<S> compile(Flow<S> flow) {
        return new Compiled<>(flow, new FlowMachine<>(flow));
    }

    /** All flows, in the order of the catalogue. */
    public Collection<Flow<?>> all() {
        return byCode.values().stream().<Flow<?>>map(Compiled::flow).toList();
    }

    public Optional<Flow<?>> find(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Compiled::flow);
    }

    /** The flow with this code; an unknown one is a bug and throws. */
    public Flow<?> get(String code) {
        return compiled(code).flow();
    }

    /** Where the signal leads, if an arrow of the flow's table holds. */
    public Optional<String> next(String code, String state, Signal signal, Slots slots) {
        return compiled(code).machine().next(state, signal, slots);
    }

    private Compiled<?> compiled(String code) {
        var found = byCode.get(code);
        if (found == null) {
            throw new IllegalArgumentException("unknown flow " + code);
        }
        return found;
    }

    private record Compiled<S extends Enum<S>>(Flow<S> flow, FlowMachine<S> machine) {}

    /** Flows that must not run; the message names every fault. */
    public static final class BrokenFlows extends RuntimeException {
        BrokenFlows(List<String> faults) {
            super(String.join("; ", faults));
        }
    }
}
