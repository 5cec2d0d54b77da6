package fr.phoenix.prompts;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.answer.PlanAnswer;
import fr.phoenix.prompts.answer.WrittenAnswer;
import fr.phoenix.prompts.guard.Grounds;
import fr.phoenix.prompts.guard.InGuards;
import fr.phoenix.prompts.guard.Pseudonyms;
import fr.phoenix.prompts.routing.AnswerStream;
import fr.phoenix.prompts.routing.ModelQuestion;
import fr.phoenix.prompts.routing.Reading;
import fr.phoenix.prompts.routing.RememberingRouter;
import fr.phoenix.prompts.routing.Routed;
import fr.phoenix.prompts.template.ModelTask;
import fr.phoenix.prompts.template.Prompt;
import fr.phoenix.prompts.template.PromptChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In-guards, template, route, call, out-guards; and whatever goes wrong on that way, the offline model answers, labelled as such. A
 * model's text that a guard refuses is not asked for again: the offline model writes.
 */
final class PromptingOrchestrator implements Orchestrator {

    private static final Logger LOG = LoggerFactory.getLogger(PromptingOrchestrator.class);

    private final PromptChoice library;
    private final RememberingRouter router;
    private final Checks checks;
    private final OfflineModel offline;

    PromptingOrchestrator(PromptChoice library, RememberingRouter router, Checks checks, OfflineModel offline) {
        this.library = library;
        this.router = router;
        this.checks = checks;
        this.offline = offline;
    }

    @Override
    public boolean asksModel(Audience audience) {
        return audience.modelAllowed() && router.hasModels();
    }

    @Override
    public Plan plan(Situation given, TurnContext context) {
        var prompt = library.find(
                ModelTask.PLAN, ModelTask.PLAN.defaultPrompt(), given.audience().language());
        try {
            var situation = InGuards.clean(given);
            return attempted(() -> asked(situation, prompt, context))
                    .orElseGet(() -> offline.plan(situation, prompt.id()));
        } catch (RuntimeException | StackOverflowError e) {
            report(e);
            return new Plan(List.of(), Optional.empty(), new Words(""), OfflineModel.author(prompt.id()));
        }
    }

    private Optional<Plan> asked(Situation situation, Prompt prompt, TurnContext context) {
        if (!asksModel(situation.audience())
                || checks.noticeInjection(List.of(situation.message().text()))) {
            return Optional.empty();
        }
        var pseudonyms = Pseudonyms.of(situation);
        var values = new PromptValues(pseudonyms).of(situation);
        var question = new ModelQuestion(
                prompt.task(),
                prompt.tier(),
                prompt.system(values),
                prompt.user(values),
                PlanAnswer.schema(),
                prompt.maxOutputTokens(),
                AnswerStream.NONE);
        var routed = router.ask(
                question,
                json -> PlanAnswer.read(situation, json)
                        .flatMap(read -> read.restored(pseudonyms::restore))
                        .<Reading<PlanAnswer.Read>>map(Reading.Accepted::new)
                        .orElseGet(Reading.Malformed::new),
                context);
        return switch (routed) {
            case Routed.Answered<PlanAnswer.Read> answered ->
                Optional.of(new Plan(
                        Grounds.keep(answered.value().proposals(), situation),
                        answered.value().prompt(),
                        checks.reason(situation, answered.value().reason(), question.system()),
                        new Author.Writer(answered.model(), prompt.id().toString())));
            case Routed.Failed<PlanAnswer.Read> other -> Optional.empty();
        };
    }

    @Override
    public Written write(Brief given, Progress progress, TurnContext context) {
        try {
            var brief = InGuards.clean(given);
            var prompt =
                    library.find(task(brief), brief.task(), brief.audience().language());
            var telling = new Telling(brief, progress);
            var written = attempted(() -> asked(brief, Pseudonyms.of(given), prompt, telling, context))
                    .orElseGet(() -> checks.offline(brief, offline.write(given, brief, prompt.id())));
            telling.end(written);
            return written;
        } catch (RuntimeException | StackOverflowError e) {
            report(e);
            return new Written.Unavailable("internal");
        }
    }

    private Optional<Written> asked(
            Brief brief, Pseudonyms pseudonyms, Prompt prompt, Telling telling, TurnContext context) {
        if (!asksModel(brief.audience()) || checks.noticeInjection(InGuards.texts(brief))) {
            return Optional.empty();
        }
        var values = new PromptValues(pseudonyms).of(brief);
        var system = prompt.system(values);
        var question = new ModelQuestion(
                prompt.task(),
                prompt.tier(),
                system,
                prompt.user(values),
                WrittenAnswer.schema(brief),
                prompt.maxOutputTokens(),
                new Preview(brief, parts -> checks.preview(brief, parts, pseudonyms, system), telling));
        var routed = router.ask(
                question,
                json -> WrittenAnswer.read(brief, json)
                        .map(parts -> checks.model(brief, parts, pseudonyms, system))
                        .orElseGet(Reading.Malformed::new),
                context);
        return switch (routed) {
            case Routed.Answered<Map<String, String>> answered ->
                Optional.of(new Written.Draft(
                        answered.value(),
                        new Author.Writer(answered.model(), prompt.id().toString())));
            case Routed.Failed<Map<String, String>> other -> Optional.empty();
        };
    }

    /** A fault on the way to a model is no reason not to answer: the offline model does. */
    private static <T> Optional<T> attempted(Supplier<Optional<T>> attempt) {
        try {
            return attempt.get();
        } catch (RuntimeException | StackOverflowError e) {
            report(e);
            return Optional.empty();
        }
    }

    private static ModelTask task(Brief brief) {
        return switch (brief) {
            case Brief.Reflection one -> ModelTask.REFLECT;
            case Brief.LetterDraft one -> ModelTask.DRAFT;
            case Brief.CvCritique one -> ModelTask.CRITIQUE;
            case Brief.CvRewrite one -> ModelTask.REWRITE;
        };
    }

    /** A bug of ours: never the message, which may hold personal text. */
    private static void report(Throwable bug) {
        LOG.error(
                "the orchestrator met a {} at {}",
                bug.getClass().getName(),
                List.of(bug.getStackTrace()).stream().limit(3).toList());
    }
}
