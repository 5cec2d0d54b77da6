package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.Confirmation;
import fr.phoenix.dialogs.ConversationEvent.ConfirmationAsked;
import fr.phoenix.dialogs.ConversationEvent.FlowCancelled;
import fr.phoenix.dialogs.ConversationEvent.MessageMissed;
import fr.phoenix.dialogs.ConversationEvent.WentBack;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.care.CareWords;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.util.List;
import java.util.Optional;

/** Moves a person about: starts, leaves, goes back, passes, hears again, and finds a way out. */
record Steering(Flows flows, Stage stage, Menu menu, Listening listening, Unfolding turn) {

    /** Messages in a row that were not understood, after which the question is not put again. */
    private static final int MOST_MISSES = 2;

    /** Leaving so many answers behind is asked about first. */
    private static final int ANSWERS_WORTH_ASKING = 2;

    void start(String flow) {
        if (!flows.find(flow).map(Flow::offered).orElse(false)) {
            misunderstand("unclear.command", List.of());
        } else if (!WelcomeFlow.welcomed(turn.now())) {
            menu.say(turn, "welcome.first");
            stage.welcome(turn, Optional.of(flow));
        } else if (Caring.rests(flow, turn.now())) {
            turn.say(CareWords.line(stage.scenes().of(turn.now()), "care.no-check-in"));
        } else {
            var below = turn.now().active().filter(frame -> !frame.flow().equals(flow));
            boolean parked =
                    turn.now().stack().stream().anyMatch(frame -> frame.flow().equals(flow));
            below.ifPresent(frame -> menu.park(turn, frame));
            stage.raise(turn, flow);
            if (parked) {
                turn.wantQuestion();
                menu.resume(turn);
            }
        }
    }

    void goBack(int questions) {
        if (givesUpCorrection()) {
            return;
        }
        int gone = 0;
        for (var active = turn.now().active();
                gone < questions && active.isPresent() && active.get().canGoBack();
                active = turn.now().active()) {
            turn.record(new WentBack(active.get().flow(), active.get().state()));
            gone++;
        }
        if (gone == 0) {
            menu.say(turn, "back.nothing");
        } else {
            turn.wantQuestion();
        }
    }

    /** Whoever is being asked again to correct an answer, and does not want to, finds everything as it was. */
    private boolean givesUpCorrection() {
        var corrected = turn.now().active().filter(frame -> frame.detour().isPresent());
        corrected.ifPresent(frame -> {
            turn.record(new WentBack(frame.flow(), frame.state()));
            menu.say(turn, "correct.given-up");
            turn.wantQuestion();
        });
        return corrected.isPresent();
    }

    void skip() {
        var skipped = listening.question(turn.now()).flatMap(Question::skip);
        if (skipped.isEmpty() || !stage.take(turn, Signal.SKIPPED, skipped.get())) {
            misunderstand("skip.not-here", List.of());
        }
    }

    /** Leaves the flow; where that would lose answers, the person is asked first. */
    void cancel(boolean sure) {
        var active = turn.now().active();
        if (active.isEmpty()) {
            menu.say(turn, "cancel.nothing");
        } else if (active.get().flow().equals(WelcomeFlow.CODE)) {
            menu.say(turn, "cancel.welcome");
        } else if (!sure && givesUpCorrection()) {
            return;
        } else if (unsure(active.get(), sure)) {
            confirm(Confirmation.CANCEL, active.get());
        } else {
            new Agreeing(flows, stage, menu, turn).cancel(active.get());
            menu.say(turn, "cancel.done");
            turn.now().active().ifPresent(below -> menu.resume(turn));
        }
    }

    /** Begins the active flow anew. */
    void restart(boolean sure) {
        var active = turn.now().active().filter(frame -> flows.of(frame).offered());
        if (active.isEmpty()) {
            menu.say(turn, "restart.nothing");
        } else if (unsure(active.get(), sure)) {
            confirm(Confirmation.RESTART, active.get());
        } else {
            turn.record(new FlowCancelled(active.get().flow(), active.get().state()));
            stage.raise(turn, active.get().flow());
            menu.say(turn, "restart.done");
        }
    }

    private static boolean unsure(Frame frame, boolean sure) {
        return !sure && frame.answers() >= ANSWERS_WORTH_ASKING;
    }

    private void confirm(Confirmation what, Frame frame) {
        menu.confirm(turn, what, frame.answers());
        turn.record(new ConfirmationAsked(what));
        turn.hold();
    }

    /** Whether the last turn asked for this, so that the answer to it counts. */
    boolean asked(Confirmation what) {
        return turn.before().unconfirmed().equals(Optional.of(what));
    }

    void showMenu() {
        if (WelcomeFlow.welcomed(turn.now())) {
            menu.show(turn);
            turn.hold();
        }
    }

    /** The person came back, or asks to hear the question again. */
    void again() {
        turn.now().active().ifPresent(flow -> menu.resume(turn));
        turn.wantQuestion();
    }

    /**
     * Where there are readings of what was meant, they are offered. Otherwise the question comes again once; whoever is not understood twice
     * gets ways out instead of hearing it a third time.
     */
    void misunderstand(String text, List<Command> readings) {
        var active = turn.now().active();
        turn.record(new MessageMissed(
                active.map(Frame::flow).orElse(Unfolding.MENU),
                active.map(Frame::state).orElse(Unfolding.CHOOSING)));
        if (turn.now().profile().minor()) {
            menu.say(turn, text);
        } else if (!readings.isEmpty() && menu.readings(turn, readings)) {
            turn.hold();
        } else {
            int misses = turn.now().misses().inARow();
            boolean again = misses > MOST_MISSES && misses % 2 == 1;
            if (!again) {
                menu.say(turn, text);
            }
            if (misses >= MOST_MISSES) {
                menu.waysOut(
                        turn,
                        again,
                        listening.question(turn.now()).flatMap(Question::skip).isPresent());
                turn.hold();
            }
        }
    }
}
