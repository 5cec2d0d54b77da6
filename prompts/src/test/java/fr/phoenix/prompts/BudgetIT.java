package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Allowance;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.routing.Providers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many calls at once on a budget that is enough for few, counted in memory. */
@Timeout(120)
class BudgetIT {

    private static final int CALLS = 50;
    /** What {@link Gemini} reports for each answer. */
    private static final long COST = 160;

    private static final long BUDGET = 12_000;

    @Test
    void calls_at_once_do_not_spend_what_is_not_there() throws Exception {
        try (var gemini = new Gemini();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            gemini.answers(List.of(Gemini.json(Map.of("text", "Tu le dis : « c’est lourd »."))));
            var tested = new OrchestratorUnderTest(
                    List.of(new Providers(Duration.ofSeconds(30), Optional.empty())
                            .gemini(gemini.baseUrl(), "key", Gemini.MODEL)),
                    Duration.ofSeconds(30),
                    new Allowance(BUDGET, 0));

            Callable<String> call = () -> author(tested).model();
            var models = executor
                    .invokeAll(IntStream.range(0, CALLS).mapToObj(_ -> call).toList())
                    .stream()
                    .map(BudgetIT::get)
                    .toList();
            long spentAtOnce = gemini.calls() * COST;
            var later = IntStream.range(0, CALLS * 2)
                    .mapToObj(_ -> author(tested).model())
                    .toList();

            assertThat(models).contains(Gemini.MODEL, "offline");
            assertThat(gemini.calls() * COST).isLessThanOrEqualTo(BUDGET + COST);
            assertThat(later).startsWith(Gemini.MODEL).endsWith("offline");
            System.out.printf(
                    "FIGURE budget in memory: %d calls at once on %d tokens spent %d, then one after the other %d%n",
                    CALLS, BUDGET, spentAtOnce, gemini.calls() * COST);
        }
    }

    private static Author.Writer author(OrchestratorUnderTest tested) {
        var written = tested.orchestrator.write(
                Briefs.reflection(Briefs.TU, "c’est lourd"),
                Progress.NONE,
                Briefs.until(Instant.now().plusSeconds(40)));
        return ((Written.Draft) written).author();
    }

    private static String get(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
