package fr.phoenix.prompts;

import fr.phoenix.dialogs.orchestration.MemoryTokenBudgets;
import fr.phoenix.dialogs.orchestration.ModelMemo;
import fr.phoenix.dialogs.orchestration.Notes;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Orchestrators;
import fr.phoenix.dialogs.orchestration.TokenBudgets;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Allowance;
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
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Gives the {@link Orchestrator} and the {@link ModelSummary}. Needs a {@link Clock} and a {@link MeterRegistry}; the offline model finds our own
 * notes where there is a {@link Notes}. The start fails with
 * all broken prompts at once, or with {@link HalfSetModel}. Without a {@link TokenBudgets} tokens are counted in memory, without a
 * {@link ModelMemo} no answer is kept.
 */
@Configuration(proxyBeanMethods = false)
public class PromptsConfiguration {

    @Bean
    PromptsProperties promptsProperties(Environment environment) {
        return PromptsProperties.of(environment);
    }

    @Bean
    PromptLibrary promptLibrary() {
        return PromptLibrary.load();
    }

    @Bean
    Roster roster(PromptsProperties properties) {
        return properties.roster();
    }

    @Bean
    ModelSummary modelSummary(Roster roster) {
        return ModelSummary.of(roster);
    }

    @Bean
    ModelMeters modelMeters(MeterRegistry registry) {
        return new ModelMeters(registry);
    }

    @Bean
    OfflineModel offlineModel(ModelMeters meters, ObjectProvider<Notes> notes) {
        return new OfflineModel(
                new OfflinePlanner(notes.getIfAvailable(() -> Notes.NONE)), new OfflineWriter(), meters);
    }

    @Bean
    Checks checks(MeterRegistry registry) {
        return new Checks(new OutGuards(), registry);
    }

    @Bean
    Routers routers(PromptsProperties properties, ModelMeters meters, Clock clock) {
        return (roster, spending, memo) -> new RememberingRouter(
                new ModelRouter(
                        roster,
                        new ModelCalls(meters, spending),
                        meters,
                        properties.limits(),
                        clock,
                        RandomGenerator.getDefault(),
                        Thread::sleep),
                memo,
                meters);
    }

    @Bean
    Orchestrator orchestrator(
            PromptsProperties properties,
            PromptLibrary library,
            Roster roster,
            Routers routers,
            Checks checks,
            OfflineModel offline,
            Clock clock,
            ObjectProvider<TokenBudgets> budgets,
            ObjectProvider<ModelMemo> memo) {
        var spending = new Spending(budgets.getIfAvailable(() -> new MemoryTokenBudgets(clock)), properties.budget());
        var router = routers.of(roster, spending, memo.getIfAvailable(() -> ModelMemo.NONE));
        return new PromptingOrchestrator(library, router, checks, offline);
    }

    /** To try prompts and models on turns of the past; what that takes is counted for nobody. */
    @Bean
    Orchestrators triedOrchestrators(
            PromptLibrary library, Roster roster, Routers routers, Checks checks, OfflineModel offline, Clock clock) {
        var spending = new Spending(new MemoryTokenBudgets(clock), Allowance.UNLIMITED);
        return new TriedOrchestrators(
                library, roster, chosen -> routers.of(chosen, spending, ModelMemo.NONE), checks, offline);
    }

    /** Makes a router over some of the models. */
    @FunctionalInterface
    interface Routers {
        RememberingRouter of(Roster roster, Spending spending, ModelMemo memo);
    }
}
