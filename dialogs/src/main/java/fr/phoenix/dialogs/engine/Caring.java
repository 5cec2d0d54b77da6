package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Care;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.CrisisAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.FlowCancelled;
import fr.phoenix.dialogs.ConversationEvent.LanguageChosen;
import fr.phoenix.dialogs.ConversationEvent.MessageMissed;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationEvent.WellbeingAsked;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.CodeShown;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.Message.Upshot;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.care.CareFlow;
import fr.phoenix.dialogs.care.CareWords;
import fr.phoenix.dialogs.care.Joking;
import fr.phoenix.dialogs.care.SinceFlow;
import fr.phoenix.dialogs.care.SinceState;
import fr.phoenix.dialogs.care.Tongue;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.safety.Alarm;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import fr.phoenix.dialogs.welcome.WelcomeState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the turns in which distress was noticed, and those after them until the person chose to go on. An answer moves them along the tables
 * of {@code care}; rights, language and the wish for a coach always work; everything else gets fixed words that keep the numbers. No
 * orchestrator is within reach of what is done here.
 */
record Caring(Obeying obeying, Unfolding turn) {

    /** Talk of motivation is not for such a day. */
    private static final String CHECK_IN = "check-in";

    private static final int LISTENING_WORDS = 3;

    private static final Set<String> HELP_WANTED = Set.of(
            "besoin d aide", "j ai besoin d aide", "aidez moi", "aide moi", "au secours", "i need help", "need help");

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

    /** Whether the flow is not offered now, as the conversation is within a day of words of distress. */
    static boolean rests(String flow, Conversation now) {
        return flow.equals(CHECK_IN) && now.watched();
    }

    /** Distress was noticed in the message: nothing else of it is heard. */
    void begin(Alarm alarm, Words words) {
        if (languageUnasked()) {
            Tongue.of(words.text())
                    .filter(language -> language != turn.now().profile().language())
                    .ifPresent(language -> turn.record(new LanguageChosen(language)));
        }
        turn.record(new CrisisNoticed(alarm.code()));
        raise(CareFlow.CODE);
        stage().play(turn);
    }

    private boolean languageUnasked() {
        return new Reaction(obeying, turn).newcomer()
                || turn.now()
                        .active()
                        .filter(frame -> frame.flow().equals(WelcomeFlow.CODE)
                                && frame.state().equals(WelcomeState.ASKING_LANGUAGE.name()))
                        .isPresent();
    }

    /** Whether this message belongs here, though nothing was noticed in it. */
    boolean concerns(Message.Content content) {
        return wantsHelp(content)
                || owesQuestion()
                || turn.now().stack().stream()
                        .map(Frame::flow)
                        .anyMatch(flow -> flow.equals(CareFlow.CODE) || flow.equals(SinceFlow.CODE));
    }

    private boolean owesQuestion() {
        return turn.now().heardAt().filter(turn.now().care()::owesQuestion).isPresent();
    }

    private boolean wantsHelp(Message.Content content) {
        return switch (content) {
            case Chosen(var choice) -> choice.equals(CareFlow.HELP);
            case Typed typed ->
                turn.now().watched()
                        && HELP_WANTED.contains(Spelling.plain(typed.words().text()));
            case Message.Opened _, Message.Attached _, Unsupported _, CodeShown _ -> false;
        };
    }

    void meet(Message.Content content) {
        if (wantsHelp(content)) {
            turn.record(new CrisisAnswered(Care.HELP));
            raise(CareFlow.CODE);
        } else if (owesQuestion()) {
            turn.record(new WellbeingAsked());
            raise(SinceFlow.CODE);
            right(content).ifPresent(obeying::obey);
        } else {
            hear(content);
        }
        leaveMotivationAside();
        if (!turn.held()) {
            stage().play(turn);
        }
    }

    /** On top of whatever there is, from its beginning; what was asked before of this kind is over. Newcomers are welcomed afterwards. */
    private void raise(String flow) {
        turn.now().stack().stream()
                .filter(frame ->
                        frame.flow().equals(CareFlow.CODE) || frame.flow().equals(SinceFlow.CODE))
                .forEach(frame -> turn.record(new FlowCancelled(frame.flow(), frame.state())));
        if (new Reaction(obeying, turn).newcomer()) {
            stage().welcome(turn, Optional.empty());
        }
        stage().raise(turn, flow);
    }

    private void hear(Message.Content content) {
        var confirmed = new Reaction(obeying, turn).confirmed(content).filter(Caring::isRight);
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
        } else if (command.filter(Caring::isRight).isPresent()) {
            obeying.obey(command.get());
        } else if (command.filter(Command.TalkToCoach.class::isInstance).isPresent()) {
            coach();
        } else if (command.filter(Caring::asksAgain).isPresent()) {
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

    /** What the message asks of what always works. */
    private Optional<Command> right(Message.Content content) {
        return obeying.listening().command(content).filter(Caring::isRight);
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

    /** Calm words, never the same twice in a row, and the question again. */
    private void listen(Message.Content content) {
        var active = turn.now().active();
        turn.record(new MessageMissed(
                active.map(Frame::flow).orElse(Unfolding.MENU),
                active.map(Frame::state).orElse(Unfolding.CHOOSING)));
        int times = turn.now().misses().inARow();
        boolean joking =
                content instanceof Typed typed && Joking.in(typed.words().text());
        say(joking && times <= 2 ? "care.joke" : "care.listening." + (1 + (times - 1) % LISTENING_WORDS));
    }

    /** Coaches are for adults, read once they are allowed to, and are never at hand: whoever asks for one keeps the numbers. */
    private void coach() {
        var profile = turn.now().profile();
        if (profile.minor()) {
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

    /** A check-in that was under way is over once the person goes on. */
    private void leaveMotivationAside() {
        var care = turn.now().care();
        List<Frame> resting = care.open()
                ? List.of()
                : turn.now().stack().stream()
                        .filter(frame -> rests(frame.flow(), turn.now()))
                        .toList();
        resting.forEach(frame -> {
            turn.record(new FlowCancelled(frame.flow(), frame.state()));
            say("care.check-in-left");
        });
    }

    private void say(String key) {
        turn.say(CareWords.line(stage().scenes().of(turn.now()), key));
    }

    private Stage stage() {
        return obeying.stage();
    }
}
