package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.Confirmation;
import fr.phoenix.dialogs.ConversationEvent.ErasureOffered;
import fr.phoenix.dialogs.ConversationEvent.GenderChosen;
import fr.phoenix.dialogs.ConversationEvent.LanguageChosen;
import fr.phoenix.dialogs.ConversationEvent.RegisterChosen;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Command.Answer;
import fr.phoenix.dialogs.orchestration.Command.Cancel;
import fr.phoenix.dialogs.orchestration.Command.ChangeGender;
import fr.phoenix.dialogs.orchestration.Command.ChangeLanguage;
import fr.phoenix.dialogs.orchestration.Command.ChangeRegister;
import fr.phoenix.dialogs.orchestration.Command.Chitchat;
import fr.phoenix.dialogs.orchestration.Command.ChooseLanguage;
import fr.phoenix.dialogs.orchestration.Command.ConfirmCancel;
import fr.phoenix.dialogs.orchestration.Command.ConfirmErasure;
import fr.phoenix.dialogs.orchestration.Command.ConfirmRestart;
import fr.phoenix.dialogs.orchestration.Command.Correct;
import fr.phoenix.dialogs.orchestration.Command.CorrectMemory;
import fr.phoenix.dialogs.orchestration.Command.EraseData;
import fr.phoenix.dialogs.orchestration.Command.ExportData;
import fr.phoenix.dialogs.orchestration.Command.Forget;
import fr.phoenix.dialogs.orchestration.Command.GiveConsent;
import fr.phoenix.dialogs.orchestration.Command.GoBack;
import fr.phoenix.dialogs.orchestration.Command.Help;
import fr.phoenix.dialogs.orchestration.Command.Insult;
import fr.phoenix.dialogs.orchestration.Command.LinkChannel;
import fr.phoenix.dialogs.orchestration.Command.PrivacyRequest;
import fr.phoenix.dialogs.orchestration.Command.Recall;
import fr.phoenix.dialogs.orchestration.Command.Remind;
import fr.phoenix.dialogs.orchestration.Command.Repeat;
import fr.phoenix.dialogs.orchestration.Command.Restart;
import fr.phoenix.dialogs.orchestration.Command.ShowMemory;
import fr.phoenix.dialogs.orchestration.Command.ShowMenu;
import fr.phoenix.dialogs.orchestration.Command.SideQuestion;
import fr.phoenix.dialogs.orchestration.Command.Skip;
import fr.phoenix.dialogs.orchestration.Command.StartFlow;
import fr.phoenix.dialogs.orchestration.Command.TalkToCoach;
import fr.phoenix.dialogs.orchestration.Command.Unclear;
import fr.phoenix.dialogs.orchestration.Command.WithdrawConsent;
import fr.phoenix.dialogs.reminders.ReminderRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does what a command says. None of them puts the open question: the reaction does, unless something else was put. */
record Obeying(
        Flows flows,
        Stage stage,
        Menu menu,
        Passage passage,
        Listening listening,
        Correcting correcting,
        Recollection recollection,
        Unfolding turn) {

    /** What somebody under 18 may do: correct a mistake, choose the language, and have their data handed over or erased. */
    private static final Set<Class<? extends Command>> MINORS = Set.of(
            GoBack.class,
            Repeat.class,
            ChooseLanguage.class,
            ChangeLanguage.class,
            ChangeRegister.class,
            ChangeGender.class,
            SideQuestion.class,
            Recall.class,
            ShowMemory.class,
            Forget.class,
            CorrectMemory.class,
            PrivacyRequest.class,
            ExportData.class,
            EraseData.class,
            ConfirmErasure.class);

    void obey(Command command) {
        if (turn.now().profile().minor() && !MINORS.contains(command.getClass())) {
            return;
        }
        switch (command) {
            case GoBack(int questions) -> steering().goBack(questions);
            case Repeat _ -> steering().again();
            case Skip _ -> steering().skip();
            case Cancel _ -> cancel();
            case ConfirmCancel _ -> steering().cancel(steering().asked(Confirmation.CANCEL));
            case Restart _ -> steering().restart(false);
            case ConfirmRestart _ -> steering().restart(steering().asked(Confirmation.RESTART));
            case StartFlow(var flow) -> steering().start(flow);
            case Correct correct -> correcting.correct(correct);
            case Help _ -> menu.help(turn);
            case ShowMenu _ -> steering().showMenu();
            case ChooseLanguage _ -> put(() -> menu.languages(turn));
            case ChangeLanguage(var language) -> {
                turn.record(new LanguageChosen(language));
                turn.wantQuestion();
            }
            case ChangeRegister(var register) -> {
                turn.record(new RegisterChosen(register));
                menu.say(turn, "register.changed");
            }
            case ChangeGender(var gender) -> {
                turn.record(new GenderChosen(gender));
                menu.say(turn, "gender.changed." + gender.code());
            }
            case TalkToCoach _ -> agreeing().talkToCoach();
            case LinkChannel _ -> passage.offer(turn);
            case SideQuestion(var topic) ->
                menu.explain(turn, Optional.of(topic).filter(code -> !code.isBlank()));
            case Recall _ -> recollection.tell(turn, Remembered.SHOWN);
            case ShowMemory _ -> recollection.tell(turn, Memory.MOST);
            case Forget(var lot) -> forgetting().forget(lot);
            case CorrectMemory(int number, var value) -> forgetting().correct(number, value);
            case PrivacyRequest _ -> put(() -> menu.privacy(turn));
            case ExportData _ -> {
                if (!stage.work().export(turn, menu.export(turn))) {
                    menu.say(turn, "privacy.too-much-to-export");
                }
            }
            case EraseData _ -> put(this::offerErasure);
            case ConfirmErasure _ -> put(this::erase);
            case GiveConsent(var purpose) -> agreeing().askFor(purpose);
            case WithdrawConsent(var purposes) -> agreeing().withdraw(purposes);
            case Remind(var request) -> new Reminding(recollection.scenes(), turn).obey(request);
            case Chitchat _ -> menu.say(turn, "chitchat");
            case Insult _ -> menu.say(turn, "insult");
            case Answer _ -> steering().misunderstand("unclear.choice", List.of());
            case Unclear _ -> steering().misunderstand("unclear.command", List.of());
        }
    }

    /** With nothing to leave, “stop” is meant for the reminders. */
    private void cancel() {
        if (turn.now().active().isEmpty() && turn.now().reminders().settings().on()) {
            obey(new Command.Remind(new ReminderRequest.Stop()));
        } else {
            steering().cancel(false);
        }
    }

    /** Something is put to the person instead of the open question. */
    private void put(Runnable question) {
        question.run();
        turn.hold();
    }

    private Forgetting forgetting() {
        return new Forgetting(menu, recollection.scenes(), turn);
    }

    private Agreeing agreeing() {
        return new Agreeing(flows, stage, menu, turn);
    }

    Steering steering() {
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
        if (steering().asked(Confirmation.ERASURE)) {
            turn.eraseAfterwards();
        } else {
            offerErasure();
        }
    }
}
