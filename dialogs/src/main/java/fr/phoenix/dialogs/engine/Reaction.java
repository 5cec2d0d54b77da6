package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.Confirmation;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.CodeShown;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.Message.Upshot;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.engine.Listening.Heard;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.flow.YesNo;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Command.ConfirmCancel;
import fr.phoenix.dialogs.orchestration.Command.ConfirmErasure;
import fr.phoenix.dialogs.orchestration.Command.ConfirmRestart;
import fr.phoenix.dialogs.orchestration.Command.Repeat;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one message sets off, once nothing about it is urgent; at its end the open question is put, once. */
record Reaction(Obeying obeying, Unfolding turn) {

    void to(Message.Content content) {
        if (content instanceof Unsupported unsupported) {
            menu().say(turn, "unsupported." + unsupported.medium().name().toLowerCase(Locale.ROOT));
        } else if (content instanceof CodeShown(var upshot)) {
            codeShown(upshot);
        } else if (newcomer()) {
            stage().welcome(turn, listening().wish(content));
            passing(content);
        } else {
            begin(content);
            meet(content);
        }
        if (!turn.held()) {
            stage().play(turn);
        }
    }

    boolean newcomer() {
        return turn.now().stack().isEmpty() && !WelcomeFlow.welcomed(turn.now());
    }

    private void codeShown(Upshot upshot) {
        obeying.passage().tell(turn, upshot);
        if (upshot == Upshot.ASKED) {
            turn.hold();
        } else if (newcomer()) {
            stage().welcome(turn, Optional.empty());
        } else {
            obeying.steering().again();
        }
    }

    /** A message that comes while nothing is active, such as a file, may begin a flow and answer its first question. */
    private void begin(Message.Content content) {
        if (turn.now().active().isEmpty()) {
            obeying.flows().all().stream()
                    .filter(flow -> flow.beginsWith(content))
                    .findFirst()
                    .map(Flow::code)
                    .ifPresent(code -> {
                        stage().raise(turn, code);
                        stage().playUnasked(turn);
                    });
        }
    }

    /** What is said in passing comes first; what else the message says is heard after it. */
    private void meet(Message.Content content) {
        if (stage().consents().closed(turn.now())) {
            listening().command(content).ifPresent(obeying::obey);
            return;
        }
        var confirmed = confirmed(content);
        if (confirmed.isPresent()) {
            obeying.obey(confirmed.get());
            return;
        }
        var rest = passing(content);
        rest.ifPresent(this::react);
    }

    /** Does what the message says in passing; what is left of it, if anything is. */
    private Optional<Message.Content> passing(Message.Content content) {
        var aside = listening().aside(turn.now(), content);
        if (aside.commands().isEmpty()) {
            return newcomer() ? Optional.empty() : Optional.of(content);
        }
        aside.commands().forEach(obeying::obey);
        if (aside.rest().isBlank() || turn.held()) {
            return Optional.empty();
        }
        stage().playUnasked(turn);
        return Optional.of(new Typed(new Words(aside.rest()), Message.Kind.CHAT));
    }

    /** A yes or a no to the question whether the person is sure. */
    Optional<Command> confirmed(Message.Content content) {
        var asked = turn.before().unconfirmed();
        if (asked.isEmpty() || !(content instanceof Typed typed)) {
            return Optional.empty();
        }
        return YesNo.opening(typed.words().text()).map(said -> said == YesNo.YES ? sure(asked.get()) : new Repeat());
    }

    private static Command sure(Confirmation asked) {
        return switch (asked) {
            case ERASURE -> new ConfirmErasure();
            case CANCEL -> new ConfirmCancel();
            case RESTART -> new ConfirmRestart();
        };
    }

    /** Of several things what moves nobody comes first; then the answer, or the one thing that leads elsewhere. */
    private void react(Message.Content content) {
        var heard = listening().hear(turn, content);
        var asked = turn.now();
        var passing = heard.stream().filter(Reaction::inPassing).toList();
        passing.forEach(one -> take(one, asked));
        var rest = heard.stream().filter(one -> !inPassing(one)).toList();
        if (!rest.isEmpty() && !turn.held()) {
            if (!passing.isEmpty()) {
                stage().playUnasked(turn);
            }
            take(
                    rest.stream()
                            .filter(Heard.Answered.class::isInstance)
                            .findFirst()
                            .orElse(rest.getFirst()),
                    asked);
            rest.stream()
                    .filter(Heard.Meant.class::isInstance)
                    .filter(any -> rest.size() > 1)
                    .findFirst()
                    .ifPresent(one -> afterwards(one, asked));
        }
    }

    /** What leads elsewhere comes after the answer was taken in full. */
    private void afterwards(Heard moving, Conversation asked) {
        stage().playUnasked(turn);
        take(moving, asked);
    }

    private static boolean inPassing(Heard heard) {
        return heard instanceof Heard.Meant(var command)
                && (command instanceof Command.Correct
                        || command instanceof Command.SideQuestion
                        || command instanceof Command.ChangeLanguage
                        || command instanceof Command.ChangeRegister
                        || command instanceof Command.ChangeGender
                        || command instanceof Command.Recall
                        || command instanceof Command.ShowMemory
                        || command instanceof Command.Forget
                        || command instanceof Command.CorrectMemory
                        || command instanceof Command.Chitchat
                        || command instanceof Command.Insult);
    }

    private void take(Heard heard, Conversation asked) {
        switch (heard) {
            case Heard.Meant(var command) -> obeying.obey(command);
            case Heard.Answered(var slots, var events) -> {
                if (!sameQuestion(asked)) {
                    return;
                }
                events.forEach(turn::record);
                if (!stage().take(turn, Signal.ANSWERED, slots)) {
                    obeying.steering().misunderstand("unclear.choice", List.of());
                }
            }
            case Heard.Missed(var text, var readings) -> obeying.steering().misunderstand(text, readings);
        }
    }

    /** A correction may have led to another question: then the answer to this one is asked for again. */
    private boolean sameQuestion(Conversation asked) {
        return place(asked).equals(place(turn.now()));
    }

    private static String place(Conversation conversation) {
        return conversation
                .active()
                .map(frame -> frame.flow() + "." + frame.state())
                .orElse("");
    }

    private Stage stage() {
        return obeying.stage();
    }

    private Menu menu() {
        return obeying.menu();
    }

    private Listening listening() {
        return obeying.listening();
    }
}
