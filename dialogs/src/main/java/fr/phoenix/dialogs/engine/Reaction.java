package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.ErasureOffered;
import fr.phoenix.dialogs.ConversationEvent.LanguageChosen;
import fr.phoenix.dialogs.ConversationEvent.RegisterChosen;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.CodeShown;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.Message.Upshot;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Flows;
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
import fr.phoenix.dialogs.orchestration.Command.GiveConsent;
import fr.phoenix.dialogs.orchestration.Command.GoBack;
import fr.phoenix.dialogs.orchestration.Command.Help;
import fr.phoenix.dialogs.orchestration.Command.LinkChannel;
import fr.phoenix.dialogs.orchestration.Command.PrivacyRequest;
import fr.phoenix.dialogs.orchestration.Command.Repeat;
import fr.phoenix.dialogs.orchestration.Command.ShowMenu;
import fr.phoenix.dialogs.orchestration.Command.Skip;
import fr.phoenix.dialogs.orchestration.Command.StartFlow;
import fr.phoenix.dialogs.orchestration.Command.TalkToCoach;
import fr.phoenix.dialogs.orchestration.Command.Unclear;
import fr.phoenix.dialogs.orchestration.Command.WithdrawConsent;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What one message sets off, once nothing about it is urgent. */
record Reaction(Flows flows, Stage stage, Menu menu, Passage passage, Listening listening, Unfolding turn) {

    /** What somebody under 18 may do: correct a mistake, choose the language, and have their data handed over or erased. */
    private static final Set<Class<? extends Command>> MINORS = Set.of(
            GoBack.class,
            Repeat.class,
            ChooseLanguage.class,
            ChangeLanguage.class,
            ChangeRegister.class,
            PrivacyRequest.class,
            ExportData.class,
            EraseData.class,
            ConfirmErasure.class);

    void to(Message.Content content) {
        if (content instanceof Unsupported unsupported) {
            menu.say(turn, "unsupported." + unsupported.medium().name().toLowerCase(Locale.ROOT));
            steering().ask();
        } else if (content instanceof CodeShown(var upshot)) {
            codeShown(upshot);
        } else if (turn.now().stack().isEmpty() && !WelcomeFlow.welcomed(turn.now())) {
            stage.welcome(turn, listening.wish(content));
        } else if (turn.now().active().isEmpty() && beginning(content).isPresent()) {
            stage.start(turn, beginning(content).orElseThrow().code());
            meet(content);
        } else {
            meet(content);
        }
    }

    private void codeShown(Upshot upshot) {
        passage.tell(turn, upshot);
        if (upshot == Upshot.ASKED) {
            return;
        }
        if (turn.now().stack().isEmpty() && !WelcomeFlow.welcomed(turn.now())) {
            stage.welcome(turn, Optional.empty());
        } else {
            steering().again();
        }
    }

    private Optional<Flow<?>> beginning(Message.Content content) {
        return flows.all().stream().filter(flow -> flow.beginsWith(content)).findFirst();
    }

    /** A side question is answered first; what else the message says, or the open question, comes after it. */
    private void meet(Message.Content content) {
        if (stage.consents().closed(turn.now())) {
            listening.command(content).ifPresentOrElse(this::obey, steering()::ask);
            return;
        }
        var aside = listening.aside(content);
        aside.ifPresent(question -> menu.explain(turn, question.topic()));
        if (aside.isEmpty()) {
            react(content);
        } else if (aside.get().rest().isBlank()) {
            steering().ask();
        } else {
            react(new Message.Typed(new Words(aside.get().rest()), Message.Kind.CHAT));
        }
    }

    private void react(Message.Content content) {
        var heard = listening.hear(turn, content);
        switch (heard) {
            case Listening.Heard.Meant meant -> obey(meant.command());
            case Listening.Heard.Answered answered -> {
                answered.events().forEach(turn::record);
                if (!stage.answer(turn, Signal.ANSWERED, answered.slots())) {
                    steering().misunderstand("unclear.choice");
                }
            }
            case Listening.Heard.Missed missed -> steering().misunderstand(missed.text());
        }
    }

    private void obey(Command command) {
        if (turn.now().profile().minor() && !MINORS.contains(command.getClass())) {
            steering().ask();
            return;
        }
        switch (command) {
            case GoBack c -> steering().goBack();
            case Repeat c -> steering().again();
            case Skip c -> steering().skip();
            case Cancel c -> steering().cancel();
            case StartFlow start -> steering().start(start.flow());
            case Help c -> {
                menu.help(turn);
                steering().ask();
            }
            case ShowMenu c -> steering().showMenu();
            case ChooseLanguage c -> menu.languages(turn);
            case ChangeLanguage change -> {
                turn.record(new LanguageChosen(change.language()));
                steering().ask();
            }
            case ChangeRegister change -> {
                turn.record(new RegisterChosen(change.register()));
                steering().ask();
            }
            case TalkToCoach c -> agreeing().talkToCoach();
            case LinkChannel c -> {
                passage.offer(turn);
                steering().ask();
            }
            case PrivacyRequest c -> menu.privacy(turn);
            case ExportData c -> {
                if (!stage.work().export(turn, menu.export(turn))) {
                    menu.say(turn, "privacy.too-much-to-export");
                }
                steering().ask();
            }
            case EraseData c -> offerErasure();
            case ConfirmErasure c -> erase();
            case GiveConsent give -> agreeing().askFor(give.purpose());
            case WithdrawConsent withdraw -> agreeing().withdraw(withdraw.purposes());
            case Chitchat c -> {
                menu.say(turn, "chitchat");
                steering().ask();
            }
            case Command.ConfirmCancel c -> steering().misunderstand("unclear.command");
            case Command.ConfirmRestart c -> steering().misunderstand("unclear.command");
            case Command.Correct c -> steering().misunderstand("unclear.command");
            case Command.Restart c -> steering().misunderstand("unclear.command");
            case Command.Recall c -> steering().misunderstand("unclear.command");
            case Command.SideQuestion c -> steering().misunderstand("unclear.command");
            case Command.Insult c -> steering().misunderstand("unclear.command");
            case Answer c -> steering().misunderstand("unclear.choice");
            case Unclear c -> steering().misunderstand("unclear.command");
        }
    }

    private Agreeing agreeing() {
        return new Agreeing(flows, stage, menu, turn);
    }

    private Steering steering() {
        return new Steering(flows, stage, menu, listening, turn);
    }

    /** The web has an erasure of its own, with a receipt, in the widget's menu. */
    private void offerErasure() {
        if (turn.channel() == Channel.WEB) {
            menu.privacy(turn);
        } else {
            menu.confirmErasure(turn);
            turn.record(new ErasureOffered());
        }
    }

    private void erase() {
        if (turn.before().erasureOffered()) {
            turn.eraseAfterwards();
        } else {
            offerErasure();
        }
    }
}
