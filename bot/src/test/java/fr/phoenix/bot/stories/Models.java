package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.prompts.PromptsConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The orchestrator as the service wires it: with no model, or with one Gemini. */
final class Models implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Models(Map<String, Object> settings) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("story", settings));
        context.registerBean(Clock.class, () -> Clock.fixed(Rehearsal.NOW, ZoneOffset.UTC));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.register(PromptsConfiguration.class);
        context.refresh();
    }

    static Models offline() {
        return new Models(Map.of("gemini.api-key", "", "gemini.base-url", "", "gemini.model", ""));
    }

    /** One for each story: a model that failed is left alone for a while. */
    static Models gemini(String baseUrl) {
        return new Models(
                Map.of("gemini.api-key", "key", "gemini.base-url", baseUrl, "gemini.model", FakeGemini.MODEL));
    }

    Orchestrator orchestrator() {
        return context.getBean(Orchestrator.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
