package fr.phoenix.prompts;

import fr.phoenix.dialogs.orchestration.Notes;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Orchestrators;
import fr.phoenix.prompts.guard.OutGuards;
import fr.phoenix.prompts.offline.OfflinePlanner;
import fr.phoenix.prompts.offline.OfflineWriter;
import fr.phoenix.prompts.routing.LanguageModel;
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
        return models -> new ModelRouter(
                models, meters, properties.limits(), clock, RandomGenerator.getDefault(), Thread::sleep);
    }

    @Bean
    Orchestrator orchestrator(
            PromptLibrary library, LanguageModels models, Routers routers, Checks checks, OfflineModel offline) {
        return new PromptingOrchestrator(library, routers.of(models.all()), checks, offline);
    }

    /** To try prompts and models on turns of the past. */
    @Bean
    Orchestrators triedOrchestrators(
            PromptLibrary library, LanguageModels models, Routers routers, Checks checks, OfflineModel offline) {
        return new TriedOrchestrators(library, models.all(), routers::of, checks, offline);
    }

    /** Makes a router over some of the models. */
    @FunctionalInterface
    interface Routers {
        ModelRouter of(List<LanguageModel> models);
    }

    /** The configured models, built once. */
    record LanguageModels(List<LanguageModel> all) {}
}
