package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Care;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.CrisisAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.FlowCancelled;
import fr.phoenix.dialogs.ConversationEvent.LanguageChosen;
import fr.phoenix.dialogs.ConversationEvent.SlotsFilled;
import fr.phoenix.dialogs.ConversationEvent.WellbeingAsked;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.CodeShown;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.care.CareFlow;
import fr.phoenix.dialogs.care.CareWords;
import fr.phoenix.dialogs.care.SinceFlow;
import fr.phoenix.dialogs.care.Tongue;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.safety.Alarm;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import fr.phoenix.dialogs.welcome.WelcomeState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the turns in which distress was noticed, and those after them until the person chose to go on; then, after a day, the one that is met
 * by the question how they have been. No orchestrator is within reach of what is done here.
 */
record Caring(Obeying obeying, Unfolding turn) {

    /** Talk of motivation, and questions how one feels, are not for such a day. */
    private static final Set<String> RESTING = Set.of("check-in", "well-being", "setbacks", "progress");

    private static final Set<String> HELP_WANTED = Set.of(
            "besoin d aide", "j ai besoin d aide", "aidez moi", "aide moi", "au secours", "i need help", "need help");

    /** Whether the flow is not offered now, as the conversation is within a day of words of distress. */
    static boolean rests(String flow, Conversation now) {
        return RESTING.contains(flow) && now.watched();
    }

    /**
     * Distress was noticed in the message: nothing else of it is heard.
     *
     * @param byMinor whether it tells that its writer is under 18; that holds until the person goes on, whatever they said of their age
     */
    void begin(Alarm alarm, Words words, boolean byMinor) {
        if (languageUnasked()) {
            Tongue.of(words.text())
                    .filter(language -> language != turn.now().profile().language())
                    .ifPresent(language -> turn.record(new LanguageChosen(language)));
        }
        turn.record(new CrisisNoticed(alarm.code()));
        raise(CareFlow.CODE);
        if (byMinor) {
            turn.record(new SlotsFilled(CareFlow.CODE, Map.of(CareWords.MINOR, "yes")));
        }
        stage().play(turn);
    }

    /** Whether the person has not yet answered which language they speak, also when they were in distress before that. */
    private boolean languageUnasked() {
        return new Reaction(obeying, turn).newcomer()
                || turn.now().stack().stream()
                        .anyMatch(frame -> frame.flow().equals(WelcomeFlow.CODE)
                                && frame.state().equals(WelcomeState.ASKING_LANGUAGE.name()));
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
            case Message.Opened _, Message.Attached _, Unsupported _, CodeShown _, Message.Notice _ -> false;
        };
    }

    void meet(Message.Content content) {
        if (wantsHelp(content)) {
            turn.record(new CrisisAnswered(Care.HELP));
            raise(CareFlow.CODE);
        } else if (owesQuestion()) {
            turn.record(new WellbeingAsked());
            raise(SinceFlow.CODE);
            hearing().right(content);
        } else {
            hearing().hear(content);
        }
        leaveMotivationAside();
        new FollowingUp(stage().scenes(), turn).plan();
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

    /** A check-in, or another talk of motivation, that was under way is over once the person goes on. */
    private void leaveMotivationAside() {
        var care = turn.now().care();
        List<Frame> resting = care.open()
                ? List.of()
                : turn.now().stack().stream()
                        .filter(frame -> rests(frame.flow(), turn.now()))
                        .toList();
        resting.forEach(frame -> turn.record(new FlowCancelled(frame.flow(), frame.state())));
        if (!resting.isEmpty()) {
            turn.say(CareWords.line(stage().scenes().of(turn.now()), "care.check-in-left"));
        }
    }

    private CareHearing hearing() {
        return new CareHearing(obeying, turn);
    }

    private Stage stage() {
        return obeying.stage();
    }
}
