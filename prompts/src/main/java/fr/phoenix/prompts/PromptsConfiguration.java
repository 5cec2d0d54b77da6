package fr.phoenix.prompts;

import fr.phoenix.dialogs.orchestration.Notes;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Orchestrators;
import fr.phoenix.prompts.guard.OutGuards;
import fr.phoenix.prompts.offline.OfflinePlanner;
import fr.phoenix.prompts.offline.OfflineWriter;
import fr.phoenix.prompts.routing.ModelMeters;
import fr.phoenix.prompts.routing.ModelRouter;
import fr.phoenix.prompts.template.PromptLibrary;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Gives the {@link Orchestrator} and the {@link ModelSummary}. Needs a {@link Clock} and a {@link MeterRegistry}; the offline model finds our own
 * notes where there is a {@link Notes}. The start fails with
 * all broken prompts at once, or with {@link HalfSetModel}.
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
    LanguageModels languageModels(PromptsProperties properties) {
        return new LanguageModels(properties.models());
    }

    @Bean
    ModelSummary modelSummary(LanguageModels models) {
        return ModelSummary.of(models.all());
    }

    @Bean
    Orchestrator orchestrator(
            PromptsProperties properties,
            PromptLibrary library,
            LanguageModels models,
            Clock clock,
            MeterRegistry registry,
            ObjectProvider<Notes> notes) {
        var meters = new ModelMeters(registry);
        return new PromptingOrchestrator(
                library,
                new ModelRouter(
                        models.all(), meters, properties.limits(), clock, RandomGenerator.getDefault(), Thread::sleep),
                new Checks(new OutGuards(), registry),
                offline(notes, meters));
    }

    /** To try prompts and models on turns of the past. */
    @Bean
    Orchestrators triedOrchestrators(
            PromptsProperties properties,
            PromptLibrary library,
            LanguageModels models,
            Clock clock,
            MeterRegistry registry,
            ObjectProvider<Notes> notes) {
        var meters = new ModelMeters(registry);
        return new TriedOrchestrators(
                library,
                models.all(),
                chosen -> new ModelRouter(
                        chosen, meters, properties.limits(), clock, RandomGenerator.getDefault(), Thread::sleep),
                new Checks(new OutGuards(), registry),
                offline(notes, meters));
    }

    private static OfflineModel offline(ObjectProvider<Notes> notes, ModelMeters meters) {
        return new OfflineModel(
                new OfflinePlanner(notes.getIfAvailable(() -> Notes.NONE)), new OfflineWriter(), meters);
    }

    /** The configured models, built once. */
    record LanguageModels(List<fr.phoenix.prompts.routing.LanguageModel> all) {}
}
