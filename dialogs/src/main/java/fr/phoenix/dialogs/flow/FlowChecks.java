package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.texts.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What must hold of a flow before anybody talks to it: every state reachable, no dead end, an arrow for each signal a state can give
 * (a refusal of what it needs among them), none for those it cannot, and every text in every language. All that is broken is told at once.
 */
final class FlowChecks {

    private FlowChecks() {}

    static <S extends Enum<S>> List<String> of(Flow<S> flow, Texts texts) {
        var broken = new ArrayList<String>();
        var reached = reachable(flow);
        for (var state : flow.states().getEnumConstants()) {
            var step = flow.step(state);
            var name = flow.code() + "." + state;
            if (!reached.contains(state)) {
                broken.add(name + " cannot be reached");
            }
            var given = signals(flow, state);
            for (var signal : step.kind().signals()) {
                if (!given.contains(signal)) {
                    broken.add(name + " has no arrow for " + signal);
                }
            }
            if (flow.needs(state).isPresent() && !given.contains(Signal.REFUSED)) {
                broken.add(name + " has no arrow for " + Signal.REFUSED);
            }
            for (var signal : given) {
                boolean refusable =
                        signal == Signal.REFUSED && flow.needs(state).isPresent();
                if (!step.kind().signals().contains(signal) && !canSkip(step, signal) && !refusable) {
                    broken.add(name + " can never give " + signal);
                }
            }
            for (var key : step.texts()) {
                for (var language : Language.values()) {
                    if (!texts.has(language, key)) {
                        broken.add(name + " lacks the text " + key + " in " + language.code());
                    }
                }
            }
        }
        return broken;
    }

    private static boolean canSkip(Step step, Signal signal) {
        return signal == Signal.SKIPPED
                && step instanceof Question question
                && question.skip().isPresent();
    }

    private static <S extends Enum<S>> List<Signal> signals(Flow<S> flow, S state) {
        return flow.arrows().stream()
                .filter(arrow -> arrow.from() == state)
                .map(Arrow::on)
                .distinct()
                .collect(Collectors.toList());
    }

    private static <S extends Enum<S>> EnumSet<S> reachable(Flow<S> flow) {
        var reached = EnumSet.of(flow.initial());
        var open = new ArrayDeque<S>(List.of(flow.initial()));
        while (!open.isEmpty()) {
            var state = open.remove();
            for (var arrow : flow.arrows()) {
                if (arrow.from() == state && reached.add(arrow.to())) {
                    open.add(arrow.to());
                }
            }
        }
        return reached;
    }
}
