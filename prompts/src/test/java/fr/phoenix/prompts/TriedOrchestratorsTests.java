package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.MemoryTokenBudgets;
import fr.phoenix.dialogs.orchestration.ModelMemo;
import fr.phoenix.dialogs.orchestration.Notes;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.Orchestrators.Found;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Allowance;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.guard.OutGuards;
import fr.phoenix.prompts.offline.OfflinePlanner;
import fr.phoenix.prompts.offline.OfflineWriter;
import fr.phoenix.prompts.routing.ModelCalls;
import fr.phoenix.prompts.routing.ModelMeters;
import fr.phoenix.prompts.routing.ModelRouter;
import fr.phoenix.prompts.routing.RememberingRouter;
import fr.phoenix.prompts.routing.Roster;
import fr.phoenix.prompts.routing.Spending;
import fr.phoenix.prompts.template.PromptLibrary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TriedOrchestratorsTests {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ModelMeters meters = new ModelMeters(registry);
    private final ModelRouter.Limits limits = new ModelRouter.Limits(Duration.ofSeconds(1), Duration.ofSeconds(1));
    private final TriedOrchestrators tried = new TriedOrchestrators(
            PromptLibrary.load(),
            Roster.alike(List.of()),
            roster -> new RememberingRouter(
                    new ModelRouter(
                            roster,
                            new ModelCalls(
                                    meters,
                                    new Spending(new MemoryTokenBudgets(Clock.systemUTC()), Allowance.UNLIMITED)),
                            meters,
                            limits,
                            Clock.systemUTC(),
                            new Random(7),
                            any -> {}),
                    ModelMemo.NONE,
                    meters),
            new Checks(new OutGuards(), registry),
            new OfflineModel(new OfflinePlanner(Notes.NONE), new OfflineWriter(), meters));

    @Test
    void a_prompt_or_model_that_is_not_there_is_told_with_those_that_are() {
        assertThat(tried.with(Optional.of("check-in/reflect.v99.fr"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Found.NoSuchPrompt.class,
                        found -> assertThat(found.there())
                                .contains("check-in/reflect.v1.fr", "understanding/plan.v2.fr"));
        assertThat(tried.with(Optional.empty(), Optional.of("oracle")))
                .isEqualTo(new Found.NoSuchModel(List.of("offline")));
    }

    @Test
    void the_prompt_of_choice_is_used_for_its_task_in_its_language() {
        var brief = Briefs.reflection(Briefs.TU, "j’ai peur de l’entretien");

        assertThat(author(tried.with(Optional.of("check-in/reflect-setback.v1.fr"), Optional.of("offline")), brief))
                .isEqualTo("check-in/reflect-setback.v1.fr");
        assertThat(author(tried.with(Optional.of("letter/draft.v1.fr"), Optional.empty()), brief))
                .isEqualTo(brief.task() + ".v1.fr");
        assertThat(author(tried.with(Optional.of("check-in/reflect-setback.v1.en"), Optional.empty()), brief))
                .isEqualTo(brief.task() + ".v1.fr");
    }

    private static String author(Found found, Brief brief) {
        var written = ((Found.Ready) found).orchestrator().write(brief, Progress.NONE, Briefs.until(Instant.MAX));
        var author = ((Written.Draft) written).author();
        assertThat(author.model()).isEqualTo("offline");
        return author.prompt();
    }
}
