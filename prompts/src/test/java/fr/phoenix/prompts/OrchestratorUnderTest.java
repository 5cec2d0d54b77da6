package fr.phoenix.prompts;

import fr.phoenix.dialogs.knowledge.Knowledge;
import fr.phoenix.dialogs.knowledge.NoteSearch;
import fr.phoenix.dialogs.orchestration.MemoryTokenBudgets;
import fr.phoenix.dialogs.orchestration.ModelMemo;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Allowance;
import fr.phoenix.prompts.guard.OutGuards;
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
import java.util.List;
import java.util.Random;

/** The whole orchestrator whose pauses between attempts are written down instead of slept. */
final class OrchestratorUnderTest {

    /** Generous: the first call of a cold machine takes its time. */
    static final Duration ATTEMPT = Duration.ofSeconds(6);

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final List<Duration> pauses = new ArrayList<>();
    final PromptingOrchestrator orchestrator;

    OrchestratorUnderTest(List<LanguageModel> models) {
        this(models, ATTEMPT);
    }

    OrchestratorUnderTest(List<LanguageModel> models, Duration attempt) {
        this(models, attempt, Allowance.UNLIMITED);
    }

    OrchestratorUnderTest(List<LanguageModel> models, Duration attempt, Allowance allowance) {
        var meters = new ModelMeters(registry);
        orchestrator = new PromptingOrchestrator(
                PromptLibrary.load(),
                new RememberingRouter(
                        new ModelRouter(
                                Roster.alike(models),
                                new ModelCalls(
                                        meters,
                                        new Spending(new MemoryTokenBudgets(InstantSource.system()), allowance)),
                                meters,
                                new ModelRouter.Limits(attempt, attempt.multipliedBy(2)),
                                Clock.systemUTC(),
                                new Random(7),
                                pauses::add),
                        ModelMemo.NONE,
                        meters),
                new Checks(new OutGuards(), registry),
                new OfflineModel(new OfflinePlanner(new NoteSearch(Knowledge.load())), new OfflineWriter(), meters));
    }

    static OrchestratorUnderTest on(Gemini gemini) {
        return on(gemini, ATTEMPT);
    }

    static OrchestratorUnderTest on(Gemini gemini, Duration attempt) {
        return new OrchestratorUnderTest(
                List.of(new Providers(Duration.ofSeconds(15)).gemini(gemini.baseUrl(), "test-key", Gemini.MODEL)),
                attempt);
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
