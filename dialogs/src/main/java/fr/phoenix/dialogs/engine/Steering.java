package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.MessageMissed;
import fr.phoenix.dialogs.ConversationEvent.WentBack;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.util.Optional;

/** Moves a person about: starts, leaves, goes back, passes, hears again, and finds a way out. */
record Steering(Flows flows, Stage stage, Menu menu, Listening listening, Unfolding turn) {

    /** Messages in a row that were not understood, after which the question is not put again. */
    private static final int MOST_MISSES = 2;

    void start(String flow) {
        if (!flows.find(flow).map(Flow::offered).orElse(false)) {
            misunderstand("unclear.command");
        } else if (!WelcomeFlow.welcomed(turn.now())) {
            menu.say(turn, "welcome.first");
            stage.welcome(turn, Optional.of(flow));
        } else {
            stage.start(turn, flow);
        }
    }

    void goBack() {
        var active = turn.now().active();
        if (active.isPresent() && active.get().canGoBack()) {
            turn.record(new WentBack(active.get().flow(), active.get().state()));
        } else {
            menu.say(turn, "back.nothing");
        }
        ask();
    }

    void skip() {
        var skipped = listening.question(turn.now()).flatMap(Question::skip);
        if (skipped.isEmpty() || !stage.answer(turn, Signal.SKIPPED, skipped.get())) {
            menu.say(turn, "skip.not-here");
            ask();
        }
    }

    void cancel() {
        var active = turn.now().active();
        if (active.isEmpty()) {
            menu.say(turn, "cancel.nothing");
        } else if (active.get().flow().equals(WelcomeFlow.CODE)) {
            menu.say(turn, "cancel.welcome");
        } else {
            new Agreeing(flows, stage, menu, turn).cancel(active.get());
            menu.say(turn, "cancel.done");
            turn.now().active().ifPresent(below -> menu.resume(turn));
        }
        ask();
    }

    void showMenu() {
        if (WelcomeFlow.welcomed(turn.now())) {
            menu.show(turn);
        } else {
            ask();
        }
    }

    /** The person came back, or asks to hear the question again. */
    void again() {
        turn.now().active().ifPresent(flow -> menu.resume(turn));
        ask();
    }

    /** The question comes again once; whoever is not understood twice gets ways out instead of hearing it a third time. */
    void misunderstand(String text) {
        var active = turn.now().active();
        turn.record(new MessageMissed(
                active.map(Frame::flow).orElse(Unfolding.MENU),
                active.map(Frame::state).orElse(Unfolding.CHOOSING)));
        menu.say(turn, text);
        if (turn.now().profile().minor() || turn.now().misses().inARow() < MOST_MISSES) {
            ask();
        } else {
            menu.waysOut(
                    turn, listening.question(turn.now()).flatMap(Question::skip).isPresent());
        }
    }

    /** Puts the open question again, or shows what there is to choose. */
    void ask() {
        stage.play(turn);
    }
}
