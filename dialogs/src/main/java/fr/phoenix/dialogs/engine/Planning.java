package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.engine.Listening.Heard;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Hearing;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Command.Answer;
import fr.phoenix.dialogs.orchestration.Command.Correct;
import fr.phoenix.dialogs.orchestration.Command.StartFlow;
import fr.phoenix.dialogs.orchestration.CommandForm;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.Situation.PromptOffer;
import fr.phoenix.dialogs.orchestration.Situation.SlotOffer;
import fr.phoenix.dialogs.understanding.Asides;
import fr.phoenix.dialogs.understanding.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the orchestrator what free text means, and checks each proposal: the model proposes, what does not fit is ignored and recorded. */
record Planning(Flows flows, Scenes scenes, Answers answers, Asides asides, Orchestrator orchestrator) {

    /** Longer texts are answers or documents, not requests: nothing is planned for them. */
    static final int LONGEST_PLANNED = 1_000;

    /** In answer to an open question, a longer text is an answer, whatever else somebody reads into it. */
    private static final int LONGEST_COMMAND = 80;

    List<Heard> plan(Unfolding turn, Optional<Question> question, Hearing hearing, Words words) {
        var situation = situation(turn.now(), question, words);
        if (orchestrator.asksModel(situation.audience())) {
            turn.beforeSlowWork();
        }
        var plan = orchestrator.plan(situation, turn.context());
        plan.proposals().forEach(proposal -> turn.record(CommandForm.event(proposal)));
        var fits = new Fitting(situation, hearing, question, scenes.of(turn.now()), flows);
        var usable = new ArrayList<Heard>();
        var ignored = new ArrayList<String>();
        var readings = new ArrayList<Command>();
        for (var proposal : plan.proposals()) {
            var heard = fits.read(proposal.command());
            if (heard.isPresent() && supported(proposal, words)) {
                usable.add(heard.get());
            } else {
                ignored.add(proposal.command().code());
                heard.ifPresent(fitting -> readings.add(proposal.command()));
            }
        }
        turn.record(planned(situation, plan, ignored));
        return orDefault(usable, hearing, words, readings);
    }

    private static List<Heard> orDefault(List<Heard> usable, Hearing hearing, Words words, List<Command> readings) {
        if (usable.isEmpty()) {
            var byDefault = Listening.byDefault(hearing);
            return List.of(
                    byDefault instanceof Heard.Missed(var text, var none)
                            ? new Heard.Missed(text, readings)
                            : byDefault);
        }
        boolean story = hearing instanceof Hearing.Open && words.text().length() > LONGEST_COMMAND;
        if (story && usable.stream().noneMatch(Heard.Answered.class::isInstance)) {
            usable.add(Listening.byDefault(hearing));
        }
        return usable;
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
                now.active().map(frame -> corrections(now, frame)).orElse(List.of()),
                question.map(Question::prompts).orElse(List.of()),
                flows.all().stream().filter(Flow::offered).collect(Collectors.toMap(Flow::code, Flow::purpose)),
                asides.topics());
    }

    private List<SlotOffer> corrections(Conversation now, Frame frame) {
        return answers.corrigible(now, frame).stream()
                .map(given -> new SlotOffer(given.slot(), given.name()))
                .toList();
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

    /** Which proposals fit where the conversation stands. */
    private record Fitting(
            Situation situation, Hearing hearing, Optional<Question> question, Scene scene, Flows flows) {

        /** What a proposed command comes to here, if anything. */
        Optional<Heard> read(Command command) {
            boolean brief = situation.message().text().length() <= LONGEST_COMMAND;
            return switch (command) {
                case Answer answer -> answer(answer);
                case StartFlow start -> meant(command, brief && asks() && startable(start));
                case Correct correct -> meant(command, corrigible(correct));
                case Command.SideQuestion aside ->
                    meant(command, aside.topic().isEmpty() || situation.topics().contains(aside.topic()));
                case Command.Chitchat _ -> meant(command, brief && !(hearing instanceof Hearing.Open));
                case Command.ChangeLanguage _ -> meant(command, asks());
                case Command.ChangeRegister _, Command.Recall _ -> meant(command, true);
                case Command.TalkToCoach _ -> meant(command, brief && asks());
                case Command.GoBack _,
                        Command.Repeat _,
                        Command.Skip _,
                        Command.Cancel _,
                        Command.Restart _,
                        Command.Help _,
                        Command.ShowMenu _,
                        Command.ChooseLanguage _,
                        Command.Insult _,
                        Command.PrivacyRequest _ -> meant(command, brief);
                // rights are exercised, and what is lost is confirmed, a gender is chosen and a memory is tended, by
                // the person's own
                // button or command, never by
                // what a model reads
                case Command.ExportData _,
                        Command.EraseData _,
                        Command.Remind _,
                        Command.ConfirmErasure _,
                        Command.ConfirmCancel _,
                        Command.ConfirmRestart _,
                        Command.GiveConsent _,
                        Command.WithdrawConsent _,
                        Command.LinkChannel _,
                        Command.ChangeGender _,
                        Command.ShowMemory _,
                        Command.Forget _,
                        Command.CorrectMemory _,
                        Command.Unclear _ -> Optional.empty();
            };
        }

        private Optional<Heard> answer(Answer answer) {
            return hearing instanceof Hearing.Open
                    ? Optional.of(Listening.byDefault(hearing))
                    : question.flatMap(q -> q.accept(answer.slots(), scene))
                            .map(slots -> new Heard.Answered(slots, List.of()));
        }

        /** In answer to an open question, to name a thing is not to ask for it. */
        private boolean asks() {
            return !(hearing instanceof Hearing.Open)
                    || Requests.asks(situation.message().text());
        }

        private boolean startable(StartFlow start) {
            return flows.find(start.flow()).map(Flow::offered).orElse(false)
                    && !situation.flow().equals(start.flow());
        }

        private boolean corrigible(Correct correct) {
            return situation.corrections().stream()
                            .anyMatch(offer -> offer.slot().equals(correct.slot()))
                    && (!Spelling.hasLetters(correct.value()) || said(correct.value()));
        }

        private boolean said(String value) {
            return Spelling.plain(situation.message().text()).contains(Spelling.plain(value));
        }

        private static Optional<Heard> meant(Command command, boolean fits) {
            return fits ? Optional.of(new Heard.Meant(command)) : Optional.empty();
        }
    }
}
