package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.FactForgotten;
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
import fr.phoenix.dialogs.flow.Decision;
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

/** Moves flows along their arrows. What a message sets off only changes where they stand; {@link #play} then goes on from there. */
record Stage(Flows flows, Scenes scenes, Work work, Menu menu, Consents consents, Retracing retracing) {

    /** How many states one turn may pass through; more is a loop in a table. */
    private static final int MOST_HOPS = 64;

    /** After that often in a row, a question that something came in between of is only recalled. */
    private static final int MOST_TIMES_IN_FULL = 2;

    /** Puts the flow on top of what is active, at its beginning or where it was parked. */
    void raise(Unfolding turn, String code) {
        if (turn.now().stack().stream().anyMatch(frame -> frame.flow().equals(code))) {
            turn.record(new FlowResumed(code));
        } else {
            var flow = flows.get(code);
            turn.record(new FlowStarted(code, flow.version(), flow.initial().name()));
        }
    }

    /** Welcomes a newcomer; what they wished for waits below and comes when they are welcomed. */
    void welcome(Unfolding turn, Optional<String> wish) {
        wish.ifPresent(code -> raise(turn, code));
        raise(turn, WelcomeFlow.CODE);
    }

    /** Takes an answer of the open question. False when no arrow takes it. */
    boolean take(Unfolding turn, Signal signal, Map<String, String> slots) {
        var frame = turn.now().active().orElseThrow();
        turn.record(new SlotsFilled(frame.flow(), slots));
        return move(turn, signal);
    }

    /** The question of the current state is the open one, without being put: its answer is known. */
    void open(Unfolding turn) {
        var frame = turn.now().active().orElseThrow();
        turn.record(new QuestionAsked(frame.flow(), frame.state()));
    }

    /** Enters the state of the active flow and those its arrows lead to, until a question is put or nothing is active. */
    void play(Unfolding turn) {
        play(turn, true);
    }

    /** The same, but the question at the end is not put yet: more of the message has to be heard first. */
    void playUnasked(Unfolding turn) {
        play(turn, false);
    }

    private void play(Unfolding turn, boolean asking) {
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            consents.due(turn.now()).ifPresent(purpose -> raise(turn, ConsentFlow.code(purpose)));
            var active = turn.now().active();
            if (active.isEmpty()) {
                if (asking) {
                    menu.show(turn);
                }
                return;
            }
            boolean more =
                    consents.closed(turn.now()) ? advance(turn, Signal.REFUSED) : enter(turn, active.get(), asking);
            if (!more) {
                return;
            }
        }
        throw new IllegalStateException("a flow went through more than " + MOST_HOPS + " states in one turn");
    }

    /** Does what the state's step decides, unless it stands from before; true when there is more to do. */
    private boolean enter(Unfolding turn, Frame frame, boolean asking) {
        var decision = flows.of(frame).stepOf(frame.state()).enter(scenes.of(turn.now()));
        var passed = retracing.pass(turn, frame, decision);
        return passed.isPresent() ? advance(turn, passed.get()) : does(turn, frame, decision, asking);
    }

    private boolean does(Unfolding turn, Frame frame, Decision decision, boolean asking) {
        var code = frame.flow();
        return switch (decision) {
            case Ask ask -> {
                if (asking) {
                    put(turn, frame, ask);
                }
                turn.record(new QuestionAsked(code, frame.state()));
                yield false;
            }
            case Write write -> advance(turn, work.write(turn, code, write));
            case Read read ->
                advance(turn, work.read(turn, code, read, new Slots(frame.slots()).textOrEmpty(read.fileSlot())));
            case Typeset typeset -> advance(turn, work.typeset(turn, code, typeset));
            case Settle settle -> {
                turn.record(new SlotsFilled(code, settle.slots()));
                settle.lines().forEach(turn::say);
                settle.facts().forEach((fact, value) -> remember(turn, fact, value));
                yield advance(turn, Signal.SETTLED);
            }
            case Finish finish -> {
                finish.lines().forEach(turn::say);
                finish.facts().forEach((fact, value) -> remember(turn, fact, value));
                finish.reminders().forEach(wish -> new Reminding(scenes, turn).plan(wish));
                turn.record(new FlowFinished(code, frame.state()));
                finish.next().ifPresent(next -> raise(turn, next));
                turn.now().active().filter(below -> !below.trail().isEmpty()).ifPresent(below -> menu.resume(turn));
                yield true;
            }
        };
    }

    private static void remember(Unfolding turn, String fact, String value) {
        if (!value.isBlank()) {
            turn.record(new FactRemembered(fact, new Words(value)));
        } else if (turn.now().facts().containsKey(fact)) {
            turn.record(new FactForgotten(fact));
        }
    }

    /** Nobody reads the same question a third time, unless they ask for it, or it tells somebody under 18 who can help. */
    private void put(Unfolding turn, Frame frame, Ask ask) {
        boolean known = !frame.trail().isEmpty()
                && frame.trail().getLast().open()
                && frame.trail().getLast().state().equals(frame.state())
                && frame.trail().getLast().times() >= MOST_TIMES_IN_FULL;
        if (known && !turn.wantsQuestion() && !turn.now().profile().minor()) {
            menu.recallQuestion(turn, ask);
        } else {
            ask.lines().forEach(turn::say);
        }
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
