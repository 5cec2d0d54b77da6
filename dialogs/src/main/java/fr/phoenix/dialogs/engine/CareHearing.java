package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.MessageMissed;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.CodeShown;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.Message.Upshot;
import fr.phoenix.dialogs.care.CareFlow;
import fr.phoenix.dialogs.care.CareWords;
import fr.phoenix.dialogs.care.Joking;
import fr.phoenix.dialogs.care.SinceFlow;
import fr.phoenix.dialogs.care.SinceState;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Hears somebody in distress. An answer moves them along the tables of {@code care}; rights, language and the wish for a coach always work;
 * everything else gets fixed words that keep the numbers.
 */
record CareHearing(Obeying obeying, Unfolding turn) {

    private static final int LISTENING_WORDS = 2;

    /** What works as ever. */
    private static final Set<Class<? extends Command>> RIGHTS = Set.of(
            Command.ChooseLanguage.class,
            Command.ChangeLanguage.class,
            Command.ChangeRegister.class,
            Command.ChangeGender.class,
            Command.Recall.class,
            Command.ShowMemory.class,
            Command.Forget.class,
            Command.CorrectMemory.class,
            Command.PrivacyRequest.class,
            Command.ExportData.class,
            Command.EraseData.class,
            Command.ConfirmErasure.class,
            Command.GiveConsent.class,
            Command.WithdrawConsent.class,
            Command.LinkChannel.class);

    /** What the message is to the open question; then what else it is. */
    void hear(Message.Content content) {
        var confirmed = new Reaction(obeying, turn).confirmed(content).filter(CareHearing::isRight);
        if (confirmed.isPresent()) {
            obeying.obey(confirmed.get());
            return;
        }
        var hearing = obeying.listening()
                .question(turn.now())
                .<Hearing>map(
                        question -> question.hear(content, stage().scenes().of(turn.now())))
                .orElse(new Hearing.Unclear(""));
        if (hearing instanceof Hearing.Understood(var slots, var settings)) {
            settings.forEach(setting -> turn.record(setting.event()));
            answer(slots);
        } else {
            unanswered(content);
        }
    }

    private void answer(Map<String, String> slots) {
        if (!stage().take(turn, Signal.ANSWERED, slots)) {
            throw new IllegalStateException("an answer about safety leads nowhere");
        }
    }

    private void unanswered(Message.Content content) {
        var command = obeying.listening().command(content);
        if (content instanceof CodeShown(var upshot)) {
            shown(upshot);
        } else if (content instanceof Unsupported(var medium)) {
            obeying.menu().say(turn, "unsupported." + medium.name().toLowerCase(Locale.ROOT));
            listen(content);
        } else if (command.filter(CareHearing::isRight).isPresent()) {
            obeying.obey(command.get());
        } else if (command.filter(Command.TalkToCoach.class::isInstance).isPresent()) {
            coach();
        } else if (command.filter(CareHearing::asksAgain).isPresent()) {
            say("care.help");
            turn.wantQuestion();
        } else if (tellsHowTheyAre(content)) {
            answer(SinceFlow.TOLD);
        } else {
            listen(content);
        }
    }

    private void shown(Upshot upshot) {
        obeying.passage().tell(turn, upshot);
        if (upshot == Upshot.ASKED) {
            turn.hold();
        }
    }

    /** Does what always works, where the message is that. */
    void right(Message.Content content) {
        if (content instanceof CodeShown(var upshot)) {
            shown(upshot);
        } else {
            obeying.listening().command(content).filter(CareHearing::isRight).ifPresent(obeying::obey);
        }
    }

    private static boolean isRight(Command command) {
        return RIGHTS.contains(command.getClass());
    }

    private static boolean asksAgain(Command command) {
        return command instanceof Command.Help || command instanceof Command.Repeat;
    }

    private boolean tellsHowTheyAre(Message.Content content) {
        return content instanceof Typed
                && turn.now()
                        .active()
                        .filter(frame -> frame.flow().equals(SinceFlow.CODE)
                                && frame.state().equals(SinceState.ASKING.name()))
                        .isPresent();
    }

    /** Calm words, then short ones that name the buttons; the numbers always, and the question again. */
    private void listen(Message.Content content) {
        turn.record(new MessageMissed(
                CareFlow.CODE, turn.now().active().map(Frame::state).orElse(Unfolding.CHOOSING)));
        int times = turn.now().misses().inARow();
        var words = content instanceof Typed typed ? typed.words().text() : "";
        var open = obeying.listening().question(turn.now());
        if (startsWhatRests(content)) {
            say("care.no-check-in");
        } else if (Joking.in(words) && times <= LISTENING_WORDS) {
            say("care.joke");
        } else if (open.isPresent() && (times > LISTENING_WORDS || CareFlow.unsure(words, turn.now()))) {
            turn.say(CareWords.naming(scene(), "care.buttons." + (2 - times % 2), open.get()));
        } else {
            say("care.listening." + Math.min(times, LISTENING_WORDS));
        }
    }

    private boolean startsWhatRests(Message.Content content) {
        return obeying.listening()
                .command(content)
                .filter(command -> command instanceof Command.StartFlow(var flow) && Caring.rests(flow, turn.now()))
                .isPresent();
    }

    /** Coaches are for adults, read once they are allowed to, and are never at hand: whoever asks for one keeps the numbers. */
    private void coach() {
        var profile = turn.now().profile();
        if (CareWords.minor(scene())) {
            say("care.coach-minor");
            return;
        }
        turn.record(new CoachAsked());
        if (!WelcomeFlow.welcomed(turn.now())) {
            say("care.coach-later");
        } else {
            say("care.coach-asked");
            if (!profile.consentsTo(Purpose.COACH_REVIEW)) {
                stage().raise(turn, ConsentFlow.code(Purpose.COACH_REVIEW));
            }
        }
    }

    private void say(String key) {
        turn.say(CareWords.line(scene(), key));
    }

    private Scene scene() {
        return stage().scenes().of(turn.now());
    }

    private Stage stage() {
        return obeying.stage();
    }
}
