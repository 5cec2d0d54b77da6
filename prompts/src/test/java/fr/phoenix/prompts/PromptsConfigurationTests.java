package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.orchestration.Orchestrator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class PromptsConfigurationTests {

    @Test
    void the_module_gives_an_orchestrator_and_says_what_answers() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("gemini.api-key", "", "gemini.base-url", "")));
            context.registerBean(Clock.class, Clock::systemUTC);
            context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
            context.register(PromptsConfiguration.class);
            context.refresh();

            var plan = context.getBean(Orchestrator.class)
                    .plan(
                            Briefs.menu(Briefs.TU, "lettre"),
                            Briefs.until(Instant.now().plusSeconds(1)));

            assertThat(plan.author().model()).isEqualTo("offline");
            assertThat(context.getBean(ModelSummary.class).byTasks()).isEmpty();
        }
    }
}
