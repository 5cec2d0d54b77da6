package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.FlowFinished;
import fr.phoenix.dialogs.ConversationEvent.FlowMoved;
import fr.phoenix.dialogs.ConversationEvent.FlowResumed;
import fr.phoenix.dialogs.ConversationEvent.FlowStarted;
import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.ConversationEvent.SlotsFilled;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.flow.Decision.Ask;
import fr.phoenix.dialogs.flow.Decision.Finish;
import fr.phoenix.dialogs.flow.Decision.Read;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Decision.Typeset;
import fr.phoenix.dialogs.flow.Decision.Write;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.util.Map;
import java.util.Optional;

/** Moves flows along their arrows until a question is open or nothing is active. */
record Stage(Flows flows, Scenes scenes, Work work, Menu menu, Consents consents) {

    /** How many states one turn may pass through; more is a loop in a table. */
    private static final int MOST_HOPS = 24;

    /** Starts the flow on top of what is active, or returns to it where it was parked. */
    void start(Unfolding turn, String code) {
        raise(turn, code);
        play(turn);
    }

    /** Welcomes a newcomer; what they wished for waits below and comes when they are welcomed. */
    void welcome(Unfolding turn, Optional<String> wish) {
        wish.ifPresent(code -> raise(turn, code));
        start(turn, WelcomeFlow.CODE);
    }

    private void raise(Unfolding turn, String code) {
        if (turn.now().stack().stream().anyMatch(frame -> frame.flow().equals(code))) {
            turn.record(new FlowResumed(code));
        } else {
            var flow = flows.get(code);
            turn.record(new FlowStarted(code, flow.version(), flow.initial().name()));
        }
    }

    /** Takes an answer of the open question. False when no arrow takes it. */
    boolean answer(Unfolding turn, Signal signal, Map<String, String> slots) {
        var frame = turn.now().active().orElseThrow();
        turn.record(new SlotsFilled(frame.flow(), slots));
        if (!move(turn, signal)) {
            return false;
        }
        play(turn);
        return true;
    }

    /** Enters the state of the active flow, and those its arrows lead to. */
    void play(Unfolding turn) {
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            consents.due(turn.now()).ifPresent(purpose -> raise(turn, ConsentFlow.code(purpose)));
            var active = turn.now().active();
            if (active.isEmpty()) {
                menu.show(turn);
                return;
            }
            boolean more = consents.closed(turn.now()) ? advance(turn, Signal.REFUSED) : enter(turn, active.get());
            if (!more) {
                return;
            }
        }
        throw new IllegalStateException("a flow went through more than " + MOST_HOPS + " states in one turn");
    }

    /** Does what the state's step decides; true when there is more to do. */
    private boolean enter(Unfolding turn, Frame frame) {
        var code = frame.flow();
        return switch (flows.of(frame).stepOf(frame.state()).enter(scenes.of(turn.now()))) {
            case Ask ask -> {
                ask.lines().forEach(turn::say);
                turn.record(new QuestionAsked(code, frame.state()));
                yield false;
            }
            case Write write -> advance(turn, work.write(turn, code, write));
            case Read read ->
                advance(turn, work.read(turn, code, read, new Slots(frame.slots()).textOrEmpty(read.fileSlot())));
            case Typeset typeset -> advance(turn, work.typeset(turn, typeset));
            case Settle settle -> {
                turn.record(new SlotsFilled(code, settle.slots()));
                settle.lines().forEach(turn::say);
                yield advance(turn, Signal.SETTLED);
            }
            case Finish finish -> {
                finish.lines().forEach(turn::say);
                finish.facts().forEach((fact, value) -> turn.record(new FactRemembered(fact, new Words(value))));
                turn.record(new FlowFinished(code, frame.state()));
                turn.now().active().filter(below -> !below.trail().isEmpty()).ifPresent(below -> menu.resume(turn));
                yield true;
            }
        };
    }

    private boolean advance(Unfolding turn, Signal signal) {
        if (!move(turn, signal)) {
            var frame = turn.now().active().orElseThrow();
            throw new IllegalStateException(frame.flow() + "." + frame.state() + " has no arrow that takes " + signal);
        }
        return true;
    }

    private boolean move(Unfolding turn, Signal signal) {
        var frame = turn.now().active().orElseThrow();
        var next = flows.next(frame, signal);
        next.ifPresent(to -> turn.record(new FlowMoved(frame.flow(), frame.state(), signal.name(), to)));
        return next.isPresent();
    }
}
