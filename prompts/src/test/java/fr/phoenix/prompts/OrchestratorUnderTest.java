package fr.phoenix.prompts;

import fr.phoenix.dialogs.knowledge.Knowledge;
import fr.phoenix.dialogs.knowledge.NoteSearch;
import fr.phoenix.dialogs.orchestration.MemoryTokenBudgets;
import fr.phoenix.dialogs.orchestration.ModelMemo;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Allowance;
import fr.phoenix.prompts.guard.OutGuards;
import fr.phoenix.prompts.guard.PromptInjection;
import fr.phoenix.prompts.offline.OfflinePlanner;
import fr.phoenix.prompts.offline.OfflineWriter;
import fr.phoenix.prompts.routing.LanguageModel;
import fr.phoenix.prompts.routing.ModelCalls;
import fr.phoenix.prompts.routing.ModelMeters;
import fr.phoenix.prompts.routing.ModelRouter;
import fr.phoenix.prompts.routing.Providers;
import fr.phoenix.prompts.routing.RememberingRouter;
import fr.phoenix.prompts.routing.Roster;
import fr.phoenix.prompts.routing.Spending;
import fr.phoenix.prompts.template.PromptLibrary;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** The whole orchestrator whose pauses between attempts are written down instead of slept. */
final class OrchestratorUnderTest {

    /** Generous: the first call of a cold machine takes its time. */
    static final Duration ATTEMPT = Duration.ofSeconds(6);

    private static final PromptLibrary LIBRARY = PromptLibrary.load();
    private static final OutGuards GUARDS = new OutGuards();

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final List<Duration> pauses = new ArrayList<>();
    final PromptingOrchestrator orchestrator;

    OrchestratorUnderTest(List<LanguageModel> models) {
        this(models, ATTEMPT, PromptInjection::isNoticedIn, Clock.systemUTC());
    }

    OrchestratorUnderTest(List<LanguageModel> models, Duration attempt) {
        this(models, attempt, PromptInjection::isNoticedIn, Clock.systemUTC());
    }

    OrchestratorUnderTest(List<LanguageModel> models, Duration attempt, Allowance allowance) {
        this(models, attempt, allowance, PromptInjection::isNoticedIn, Clock.systemUTC());
    }

    /** @param injections stands for the search for injections */
    OrchestratorUnderTest(List<LanguageModel> models, Predicate<Collection<String>> injections, Clock clock) {
        this(models, ATTEMPT, injections, clock);
    }

    private OrchestratorUnderTest(
            List<LanguageModel> models, Duration attempt, Predicate<Collection<String>> injections, Clock clock) {
        this(models, attempt, Allowance.UNLIMITED, injections, clock);
    }

    private OrchestratorUnderTest(
            List<LanguageModel> models,
            Duration attempt,
            Allowance allowance,
            Predicate<Collection<String>> injections,
            Clock clock) {
        var meters = new ModelMeters(registry);
        var spending = new Spending(new MemoryTokenBudgets(InstantSource.system()), allowance);
        orchestrator = new PromptingOrchestrator(
                LIBRARY,
                new RememberingRouter(
                        new ModelRouter(
                                Roster.alike(models),
                                new ModelCalls(meters, spending),
                                meters,
                                new ModelRouter.Limits(attempt, attempt.multipliedBy(2)),
                                clock,
                                new Random(7),
                                pauses::add),
                        ModelMemo.NONE,
                        meters),
                new Checks(GUARDS, injections, registry),
                new OfflineModel(new OfflinePlanner(new NoteSearch(Knowledge.load())), new OfflineWriter(), meters));
    }

    static OrchestratorUnderTest on(Gemini gemini) {
        return on(gemini, ATTEMPT);
    }

    static OrchestratorUnderTest on(Gemini gemini, Duration attempt) {
        return on(gemini, attempt, Optional.empty());
    }

    /** Long texts are streamed, and given up when nothing comes for so long. */
    static OrchestratorUnderTest streaming(Gemini gemini, Duration idle) {
        return on(gemini, ATTEMPT, Optional.of(idle));
    }

    private static OrchestratorUnderTest on(Gemini gemini, Duration attempt, Optional<Duration> idle) {
        var providers = new Providers(Duration.ofSeconds(15), idle);
        return new OrchestratorUnderTest(
                List.of(providers.gemini(gemini.baseUrl(), "test-key", Gemini.MODEL)),
                attempt,
                PromptInjection::isNoticedIn,
                Clock.systemUTC());
    }

    /** Gemini itself, for whoever has a key and asks for it. */
    static OrchestratorUnderTest onRealGemini() {
        var environment = System.getenv();
        return new OrchestratorUnderTest(
                List.of(new Providers(Duration.ofSeconds(15), Optional.empty())
                        .gemini(
                                environment.getOrDefault(
                                        "GEMINI_BASE_URL", "https://generativelanguage.googleapis.com/v1beta"),
                                environment.getOrDefault("GEMINI_API_KEY", ""),
                                environment.getOrDefault("GEMINI_MODEL", "gemini-2.5-flash"))),
                Duration.ofSeconds(20),
                PromptInjection::isNoticedIn,
                Clock.systemUTC());
    }

    static OrchestratorUnderTest offline() {
        return new OrchestratorUnderTest(List.of());
    }

    /** What was counted, as {@code task kind outcome xN}, sorted. */
    List<String> calls() {
        return registry.find("phoenix.model.call").timers().stream()
                .map(OrchestratorUnderTest::told)
                .sorted()
                .toList();
    }

    private static String told(Timer timer) {
        return timer.getId().getTag("task") + " " + timer.getId().getTag("model_kind") + " "
                + timer.getId().getTag("outcome") + " x" + timer.count();
    }
}
