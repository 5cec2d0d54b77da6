package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.flow.Decision.Setting;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Command.StartFlow;
import fr.phoenix.dialogs.understanding.Asides;
import fr.phoenix.dialogs.understanding.Corrections.Corrigible;
import fr.phoenix.dialogs.understanding.Requests;
import fr.phoenix.dialogs.understanding.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out what a message means: what is said in passing, what the open question understands by itself, then commands by rule, and only for
 * free text the orchestrator, whose proposals are checked one by one.
 */
record Listening(Flows flows, Scenes scenes, Answers answers, Rules rules, Asides asides, Planning planning) {

    /** What a message turned out to be. */
    sealed interface Heard {

        record Meant(Command command) implements Heard {}

        record Answered(Map<String, String> slots, List<ConversationEvent> events) implements Heard {}

        /** @param readings what it may have meant all the same */
        record Missed(String text, List<Command> readings) implements Heard {}
    }

    /** The flow a newcomer's first message asks for, if any. */
    Optional<String> wish(Message.Content content) {
        var asked = content instanceof Typed typed ? Requests.flow(typed.words().text()) : Optional.<String>empty();
        return rules.read(content)
                .filter(StartFlow.class::isInstance)
                .map(command -> ((StartFlow) command).flow())
                .or(() -> asked)
                .filter(code -> flows.find(code).map(Flow::offered).orElse(false));
    }

    /** What the message says beside the point, and what is left of it. */
    Asides.Read aside(Conversation now, Message.Content content) {
        return content instanceof Typed typed && typed.kind() == Kind.CHAT
                ? asides.read(typed.words().text(), corrigible(now))
                : Asides.Read.NOTHING;
    }

    private Corrigible corrigible(Conversation now) {
        return now.active()
                .filter(frame -> flows.of(frame).offered())
                .<Corrigible>map(frame -> new CorrigibleAnswers(answers, now, frame))
                .orElse(Corrigible.NOTHING);
    }

    private record CorrigibleAnswers(Answers answers, Conversation now, Frame frame) implements Corrigible {

        @Override
        public Map<String, String> slotByName() {
            return answers.slotByName(now, frame);
        }

        @Override
        public boolean fits(String slot, String value) {
            return answers.fits(now, frame, slot, value);
        }
    }

    /** The question that is open, if one is. */
    Optional<Question> question(Conversation conversation) {
        return conversation
                .active()
                .map((Frame frame) -> flows.of(frame).stepOf(frame.state()))
                .filter(Question.class::isInstance)
                .map(Question.class::cast);
    }

    /** The command that the message is by itself, whatever is being asked. */
    Optional<Command> command(Message.Content content) {
        return rules.read(content);
    }

    List<Heard> hear(Unfolding turn, Message.Content content) {
        var question = question(turn.now());
        var hearing = question.<Hearing>map(q -> q.hear(content, scenes.of(turn.now())))
                .orElse(new Hearing.Unclear("unclear.menu"));
        if (hearing instanceof Hearing.Understood) {
            return List.of(byDefault(hearing));
        }
        var command = rules.read(content);
        if (command.isPresent()) {
            return List.of(new Heard.Meant(command.get()));
        }
        if (content instanceof Typed typed
                && typed.kind() == Kind.CHAT
                && !turn.now().profile().minor()
                && typed.words().text().length() <= Planning.LONGEST_PLANNED) {
            return planning.plan(turn, question, hearing, typed.words());
        }
        return List.of(byDefault(hearing));
    }

    static Heard byDefault(Hearing hearing) {
        return switch (hearing) {
            case Hearing.Open open -> new Heard.Answered(open.slots(), List.of());
            case Hearing.Unclear unclear -> new Heard.Missed(unclear.text(), List.of());
            case Hearing.Understood understood ->
                new Heard.Answered(
                        understood.slots(),
                        understood.settings().stream().map(Setting::event).toList());
        };
    }
}
