package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Decision.Setting;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Command.Answer;
import fr.phoenix.dialogs.orchestration.Command.StartFlow;
import fr.phoenix.dialogs.orchestration.CommandForm;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.Situation.PromptOffer;
import fr.phoenix.dialogs.understanding.Rules;
import fr.phoenix.dialogs.understanding.SideQuestions;
import fr.phoenix.dialogs.understanding.SideQuestions.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds out what a message means: what the open question understands by itself, then commands by rule, and only for free text the
 * orchestrator, whose proposals are checked one by one.
 */
record Listening(Flows flows, Scenes scenes, Rules rules, SideQuestions asides, Orchestrator orchestrator) {

    /** Longer texts are answers or documents, not requests: nothing is planned for them. */
    private static final int LONGEST_PLANNED = 1_000;

    /** In answer to an open question, a longer text is an answer, whatever command somebody reads into it. */
    private static final int LONGEST_COMMAND = 80;

    /** What a message turned out to be. */
    sealed interface Heard {

        record Meant(Command command) implements Heard {}

        record Answered(Map<String, String> slots, List<ConversationEvent> events) implements Heard {}

        record Missed(String text) implements Heard {}
    }

    /** The flow a newcomer's first message asks for, if any. */
    Optional<String> wish(Message.Content content) {
        return rules.read(content)
                .filter(StartFlow.class::isInstance)
                .map(command -> ((StartFlow) command).flow())
                .filter(code -> flows.find(code).map(Flow::offered).orElse(false));
    }

    /** What the message asks beside the point. */
    Optional<Aside> aside(Message.Content content) {
        return content instanceof Typed typed && typed.kind() == Kind.CHAT
                ? asides.read(typed.words().text())
                : Optional.empty();
    }

    Optional<Question> question(Conversation conversation) {
        return conversation
                .active()
                .map(frame -> flows.of(frame).stepOf(frame.state()))
                .filter(Question.class::isInstance)
                .map(Question.class::cast);
    }

    /** The command that the message is by itself, whatever is being asked. */
    Optional<Command> command(Message.Content content) {
        return rules.read(content);
    }

    Heard hear(Unfolding turn, Message.Content content) {
        var question = question(turn.now());
        var hearing = question.<Hearing>map(q -> q.hear(content, scenes.of(turn.now())))
                .orElse(new Hearing.Unclear("unclear.menu"));
        if (hearing instanceof Hearing.Understood) {
            return byDefault(hearing);
        }
        var command = rules.read(content);
        if (command.isPresent()) {
            return new Heard.Meant(command.get());
        }
        if (content instanceof Typed typed
                && typed.kind() == Kind.CHAT
                && !turn.now().profile().minor()
                && typed.words().text().length() <= LONGEST_PLANNED) {
            return plan(turn, question, hearing, typed.words());
        }
        return byDefault(hearing);
    }

    private Heard plan(Unfolding turn, Optional<Question> question, Hearing hearing, Words words) {
        var situation = situation(turn.now(), question, words);
        if (orchestrator.asksModel(situation.audience())) {
            turn.beforeSlowWork();
        }
        var plan = orchestrator.plan(situation, turn.context());
        plan.proposals().forEach(proposal -> turn.record(CommandForm.event(proposal)));
        var usable = new ArrayList<Heard>();
        var ignored = new ArrayList<String>();
        for (var proposal : plan.proposals()) {
            var command = proposal.command();
            var heard = supported(proposal, words)
                    ? usable(command, hearing, question, words, turn.now())
                    : Optional.<Heard>empty();
            heard.ifPresentOrElse(usable::add, () -> ignored.add(command.code()));
        }
        turn.record(planned(situation, plan, ignored));
        return usable.isEmpty() ? byDefault(hearing) : usable.getFirst();
    }

    /**
     * Whether the message says so: a command rests on words that stand in it. An answer needs none, as the question itself checks its
     * values.
     */
    private static boolean supported(Proposal proposal, Words message) {
        var evidence = Spelling.plain(proposal.evidence().text());
        return proposal.command() instanceof Answer
                || (!evidence.isEmpty() && Spelling.plain(message.text()).contains(evidence));
    }

    /** What a proposed command comes to here, if anything. */
    private Optional<Heard> usable(
            Command command, Hearing hearing, Optional<Question> question, Words words, Conversation now) {
        return switch (command) {
            case Answer answer ->
                hearing instanceof Hearing.Open
                        ? Optional.of(byDefault(hearing))
                        : question.flatMap(q -> q.accept(answer.slots(), scenes.of(now)))
                                .map(slots -> new Heard.Answered(slots, List.of()));
            case StartFlow start ->
                meant(
                        command,
                        words,
                        flows.find(start.flow()).map(Flow::offered).orElse(false)
                                && now.active().stream()
                                        .noneMatch(frame -> frame.flow().equals(start.flow())));
            case Command.Chitchat chitchat -> meant(command, words, !(hearing instanceof Hearing.Open));
            case Command.GoBack c -> meant(command, words, true);
            case Command.Repeat c -> meant(command, words, true);
            case Command.Skip c -> meant(command, words, true);
            case Command.Cancel c -> meant(command, words, true);
            case Command.Help c -> meant(command, words, true);
            case Command.ShowMenu c -> meant(command, words, true);
            case Command.ChooseLanguage c -> meant(command, words, true);
            case Command.ChangeLanguage c -> meant(command, words, true);
            case Command.ChangeRegister c -> meant(command, words, true);
            case Command.TalkToCoach c -> meant(command, words, true);
            case Command.PrivacyRequest c -> meant(command, words, true);
            // rights are exercised by the person's own button or command, never by what a model reads into a text
            case Command.ExportData c -> Optional.empty();
            case Command.EraseData c -> Optional.empty();
            case Command.ConfirmErasure c -> Optional.empty();
            case Command.ConfirmCancel c -> Optional.empty();
            case Command.ConfirmRestart c -> Optional.empty();
            case Command.Correct c -> Optional.empty();
            case Command.Restart c -> Optional.empty();
            case Command.Recall c -> Optional.empty();
            case Command.SideQuestion c -> Optional.empty();
            case Command.Insult c -> Optional.empty();
            case Command.GiveConsent c -> Optional.empty();
            case Command.WithdrawConsent c -> Optional.empty();
            case Command.LinkChannel c -> Optional.empty();
            case Command.Unclear c -> Optional.empty();
        };
    }

    private static Optional<Heard> meant(Command command, Words words, boolean fits) {
        return fits && words.text().length() <= LONGEST_COMMAND
                ? Optional.of(new Heard.Meant(command))
                : Optional.empty();
    }

    private static Heard byDefault(Hearing hearing) {
        return switch (hearing) {
            case Hearing.Open open -> new Heard.Answered(open.slots(), List.of());
            case Hearing.Unclear unclear -> new Heard.Missed(unclear.text());
            case Hearing.Understood understood ->
                new Heard.Answered(
                        understood.slots(),
                        understood.settings().stream().map(Setting::event).toList());
        };
    }

    private Situation situation(Conversation now, Optional<Question> question, Words words) {
        var scene = scenes.of(now);
        var asked = question.map(q -> q.enter(scene).lines().getLast().reply().words())
                .orElseGet(() -> new Words(scene.say("menu.ask")));
        return new Situation(
                audience(scene),
                now.active().map(Frame::flow).orElse(Unfolding.MENU),
                now.active().map(Frame::state).orElse(Unfolding.CHOOSING),
                asked,
                words,
                question.map(Question::slots).orElse(List.of()),
                List.of(),
                question.map(Question::prompts).orElse(List.of()),
                flows.all().stream().filter(Flow::offered).collect(Collectors.toMap(Flow::code, Flow::purpose)),
                asides.topics());
    }

    /** What is said while a consent is being asked for reaches no model. */
    private Audience audience(Scene scene) {
        boolean asking = scene.conversation()
                .active()
                .map(frame -> !flows.of(frame).offered())
                .orElse(false);
        return asking ? scene.audience().withoutModel() : scene.audience();
    }

    /** A choice that was not offered gives way to the default. */
    private static Planned planned(Situation situation, Plan plan, List<String> ignored) {
        var offered = situation.prompts().stream().map(PromptOffer::task).toList();
        var byDefault = offered.isEmpty() ? "" : offered.getFirst();
        return new Planned(
                situation.flow(),
                situation.state(),
                plan.proposals().stream()
                        .map(proposal -> proposal.command().code())
                        .toList(),
                ignored,
                offered,
                plan.prompt().filter(offered::contains).orElse(byDefault),
                plan.reason(),
                plan.author().model(),
                plan.author().prompt());
    }
}
