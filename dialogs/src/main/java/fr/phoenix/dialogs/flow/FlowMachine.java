package fr.phoenix.dialogs.flow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * A flow's table compiled to a Spring state machine: the only class that knows that library.
 *
 * <p>Guards are evaluated here, before the machine is asked: a refusing guard of the library still reports ACCEPTED, so the outcome is
 * read by comparing states, and at most one arrow is let through. Machines are pooled and reset for each question, as building one
 * costs about twice as much.
 */
final class FlowMachine<S extends Enum<S>> {

    private static final String ARROW = "arrow";
    private static final int MOST_IDLE = 8;

    private final Flow<S> flow;
    private final List<Arrow<S>> arrows;
    private final Deque<StateMachine<String, String>> idle = new ArrayDeque<>();

    FlowMachine(Flow<S> flow) {
        this.flow = flow;
        this.arrows = List.copyOf(flow.arrows());
        giveBack(build());
    }

    /** Where the signal leads from this state, if an arrow of the table holds. */
    Optional<String> next(String state, Signal signal, Slots slots) {
        var machine = take();
        reset(machine, state);
        var event = MessageBuilder.withPayload(signal.name())
                .setHeader(ARROW, firstThatHolds(state, signal, slots))
                .build();
        machine.sendEvent(Mono.just(event)).blockLast();
        var reached = machine.getState().getId();
        giveBack(machine);
        return reached.equals(state) && !loops(state, signal, slots) ? Optional.empty() : Optional.of(reached);
    }

    private int firstThatHolds(String state, Signal signal, Slots slots) {
        for (int i = 0; i < arrows.size(); i++) {
            var arrow = arrows.get(i);
            if (arrow.from().name().equals(state)
                    && arrow.on() == signal
                    && arrow.when().test(slots)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the arrow that holds leads back to its own state: then an unchanged state is a move. */
    private boolean loops(String state, Signal signal, Slots slots) {
        int index = firstThatHolds(state, signal, slots);
        return index >= 0 && arrows.get(index).to().name().equals(state);
    }

    private void reset(StateMachine<String, String> machine, String state) {
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(region -> region.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(state, null, null, null))
                        .block());
        machine.startReactively().block();
    }

    private StateMachine<String, String> build() {
        try {
            var builder = StateMachineBuilder.<String, String>builder();
            builder.configureConfiguration().withConfiguration().autoStartup(false);
            builder.configureStates()
                    .withStates()
                    .initial(flow.initial().name())
                    .states(Arrays.stream(flow.states().getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.toSet()));
            for (int i = 0; i < arrows.size(); i++) {
                var arrow = arrows.get(i);
                int index = i;
                builder.configureTransitions()
                        .withExternal()
                        .source(arrow.from().name())
                        .target(arrow.to().name())
                        .event(arrow.on().name())
                        .guard(context -> Integer.valueOf(index)
                                .equals(context.getMessageHeaders().get(ARROW)));
            }
            return builder.build();
        } catch (Exception e) {
            throw new IllegalStateException("flow " + flow.code() + " does not compile", e);
        }
    }

    private StateMachine<String, String> take() {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.removeLast();
            }
        }
        return build();
    }

    private void giveBack(StateMachine<String, String> machine) {
        synchronized (idle) {
            if (idle.size() < MOST_IDLE) {
                idle.addLast(machine);
            }
        }
    }
}
