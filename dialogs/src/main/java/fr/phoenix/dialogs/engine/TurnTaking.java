package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.ConversationStarted;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.FlowCancelled;
import fr.phoenix.dialogs.ConversationEvent.LanguageChosen;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.RegisterChosen;
import fr.phoenix.dialogs.ConversationEvent.TurnAbandoned;
import fr.phoenix.dialogs.ConversationEvent.WentBack;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Inbox.Received;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Command.Answer;
import fr.phoenix.dialogs.orchestration.Command.Cancel;
import fr.phoenix.dialogs.orchestration.Command.ChangeLanguage;
import fr.phoenix.dialogs.orchestration.Command.ChangeRegister;
import fr.phoenix.dialogs.orchestration.Command.Chitchat;
import fr.phoenix.dialogs.orchestration.Command.ChooseLanguage;
import fr.phoenix.dialogs.orchestration.Command.ConfirmErasure;
import fr.phoenix.dialogs.orchestration.Command.EraseData;
import fr.phoenix.dialogs.orchestration.Command.ExportData;
import fr.phoenix.dialogs.orchestration.Command.GoBack;
import fr.phoenix.dialogs.orchestration.Command.Help;
import fr.phoenix.dialogs.orchestration.Command.PrivacyRequest;
import fr.phoenix.dialogs.orchestration.Command.Repeat;
import fr.phoenix.dialogs.orchestration.Command.ShowMenu;
import fr.phoenix.dialogs.orchestration.Command.Skip;
import fr.phoenix.dialogs.orchestration.Command.StartFlow;
import fr.phoenix.dialogs.orchestration.Command.TalkToCoach;
import fr.phoenix.dialogs.orchestration.Command.Unclear;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.safety.CrisisLanguage;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides one turn: safety first, then what the message means, then what the tables make of it. Changes nothing outside the
 * {@link Unfolding}.
 */
record TurnTaking(Flows flows, Stage stage, Menu menu, Listening listening, CrisisLanguage crisis) {

    /** Attempts after which a message gets an apology instead of an answer. */
    static final int MOST_ATTEMPTS = 5;

    Unfolding take(Conversation before, Received received, Progress progress, Instant deadline) {
        var turn = new Unfolding(before);
        var message = received.message();
        if (before.version() == 0) {
            turn.record(new ConversationStarted(
                    before.id(), before.person(), message.account().channel(), message.language()));
        }
        turn.record(new MessageReceived(received.id(), message.content(), received.at()));
        if (received.attempt() > MOST_ATTEMPTS) {
            turn.record(new TurnAbandoned(received.id(), received.attempt()));
            menu.say(turn, "turn.abandoned");
        } else if (noticesCrisis(turn, message.content())) {
            menu.say(turn, "safety.crisis");
        } else {
            new Reaction(turn, progress, deadline).to(message.content());
        }
        return turn;
    }

    private boolean noticesCrisis(Unfolding turn, Message.Content content) {
        var rule = content instanceof Typed typed && typed.kind() == Message.Kind.CHAT
                ? crisis.notice(typed.words())
                : Optional.<String>empty();
        rule.ifPresent(code -> turn.record(new CrisisNoticed(code)));
        return rule.isPresent();
    }

    /** What one message sets off. */
    private final class Reaction {

        private final Unfolding turn;
        private final Progress progress;
        private final Instant deadline;

        Reaction(Unfolding turn, Progress progress, Instant deadline) {
            this.turn = turn;
            this.progress = progress;
            this.deadline = deadline;
        }

        void to(Message.Content content) {
            if (content instanceof Unsupported unsupported) {
                menu.say(turn, "unsupported." + unsupported.medium().name().toLowerCase(Locale.ROOT));
                ask();
            } else if (turn.now().stack().isEmpty() && !WelcomeFlow.welcomed(turn.now())) {
                stage.welcome(turn, listening.wish(content), progress, deadline);
            } else if (turn.now().active().isEmpty() && beginning(content).isPresent()) {
                stage.start(turn, beginning(content).orElseThrow().code(), progress, deadline);
                meet(content);
            } else {
                meet(content);
            }
        }

        private Optional<Flow<?>> beginning(Message.Content content) {
            return flows.all().stream().filter(flow -> flow.beginsWith(content)).findFirst();
        }

        private void meet(Message.Content content) {
            var heard = listening.hear(turn, content, deadline);
            switch (heard) {
                case Listening.Heard.Meant meant -> obey(meant.command());
                case Listening.Heard.Answered answered -> {
                    answered.events().forEach(turn::record);
                    if (!stage.answer(turn, Signal.ANSWERED, answered.slots(), progress, deadline)) {
                        misunderstand("unclear.choice");
                    }
                }
                case Listening.Heard.Missed missed -> misunderstand(missed.text());
            }
        }

        private void obey(Command command) {
            switch (command) {
                case GoBack c -> goBack();
                case Repeat c -> again();
                case Skip c -> skip();
                case Cancel c -> cancel();
                case StartFlow start -> start(start.flow());
                case Help c -> {
                    menu.help(turn);
                    ask();
                }
                case ShowMenu c -> showMenu();
                case ChooseLanguage c -> menu.languages(turn);
                case ChangeLanguage change -> {
                    turn.record(new LanguageChosen(change.language()));
                    ask();
                }
                case ChangeRegister change -> {
                    turn.record(new RegisterChosen(change.register()));
                    ask();
                }
                case TalkToCoach c -> {
                    turn.record(new CoachAsked());
                    menu.say(turn, "coach.noted");
                    ask();
                }
                case PrivacyRequest c -> menu.privacy(turn);
                case ExportData c -> {
                    stage.work().export(turn, menu.export(turn));
                    ask();
                }
                case EraseData c -> menu.confirmErasure(turn);
                case ConfirmErasure c -> {
                    menu.say(turn, "privacy.erased");
                    turn.eraseAfterwards();
                }
                case Chitchat c -> {
                    menu.say(turn, "chitchat");
                    ask();
                }
                case Answer c -> misunderstand("unclear.choice");
                case Unclear c -> misunderstand("unclear.command");
            }
        }

        private void start(String flow) {
            if (flows.find(flow).isEmpty() || flow.equals(WelcomeFlow.CODE)) {
                misunderstand("unclear.command");
            } else if (!WelcomeFlow.welcomed(turn.now())) {
                menu.say(turn, "welcome.first");
                stage.welcome(turn, Optional.of(flow), progress, deadline);
            } else {
                stage.start(turn, flow, progress, deadline);
            }
        }

        private void goBack() {
            var active = turn.now().active();
            if (active.isPresent() && active.get().canGoBack()) {
                turn.record(new WentBack(active.get().flow(), active.get().state()));
            } else {
                menu.say(turn, "back.nothing");
            }
            ask();
        }

        private void skip() {
            var skipped = listening.question(turn.now()).flatMap(Question::skip);
            if (skipped.isEmpty() || !stage.answer(turn, Signal.SKIPPED, skipped.get(), progress, deadline)) {
                menu.say(turn, "skip.not-here");
                ask();
            }
        }

        private void cancel() {
            var active = turn.now().active();
            if (active.isEmpty()) {
                menu.say(turn, "cancel.nothing");
            } else if (active.get().flow().equals(WelcomeFlow.CODE)) {
                menu.say(turn, "cancel.welcome");
            } else {
                turn.record(new FlowCancelled(active.get().flow(), active.get().state()));
                menu.say(turn, "cancel.done");
                turn.now().active().ifPresent(below -> menu.resume(turn));
            }
            ask();
        }

        private void showMenu() {
            if (WelcomeFlow.welcomed(turn.now())) {
                menu.show(turn);
            } else {
                ask();
            }
        }

        /** The person came back, or asks to hear the question again. */
        private void again() {
            turn.now()
                    .active()
                    .filter(frame -> !frame.flow().equals(WelcomeFlow.CODE))
                    .map(Frame::flow)
                    .ifPresent(flow -> menu.resume(turn));
            ask();
        }

        private void misunderstand(String text) {
            menu.say(turn, text);
            ask();
        }

        /** Puts the open question again, or shows what there is to choose. */
        private void ask() {
            stage.play(turn, progress, deadline);
        }
    }
}
