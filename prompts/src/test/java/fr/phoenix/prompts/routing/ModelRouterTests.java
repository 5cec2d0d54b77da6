package fr.phoenix.prompts.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import fr.phoenix.prompts.routing.LanguageModel.Kind;
import fr.phoenix.prompts.template.ModelTask;
import fr.phoenix.prompts.template.ModelTier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ModelRouterTests {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final ModelQuestion QUESTION = new ModelQuestion(
            ModelTask.DRAFT,
            ModelTier.CAREFUL,
            "system",
            "user",
            JsonSchema.builder()
                    .name("written")
                    .rootElement(JsonObjectSchema.builder().build())
                    .build(),
            100);

    private final ScriptedModel best = new ScriptedModel();
    private final ScriptedModel weaker = new ScriptedModel();
    private final ScriptedModel other = new ScriptedModel();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ModelRouter router = new ModelRouter(
            Roster.alike(List.of(
                    best.as(Kind.GEMINI, "best"), weaker.as(Kind.GEMINI, "weaker"), other.as(Kind.OPENAI, "other"))),
            new ModelMeters(registry),
            new ModelRouter.Limits(Duration.ofSeconds(20), Duration.ofSeconds(15)),
            Clock.fixed(NOW, ZoneOffset.UTC),
            new Random(7),
            pause -> {});

    private Routed<String> ask() {
        return router.ask(QUESTION, ModelRouterTests::text, NOW.plusSeconds(45));
    }

    private List<Integer> calls() {
        return List.of(best.calls.get(), weaker.calls.get(), other.calls.get());
    }

    @Test
    void a_used_up_model_is_followed_by_the_weaker_one_and_left_alone() {
        best.answers(429, "{\"quotaId\":\"GenerateRequestsPerDayPerProjectPerModel\"}");

        assertThat(ask()).isEqualTo(new Routed.Answered<>("Bien.", "weaker"));
        assertThat(ask()).isEqualTo(new Routed.Answered<>("Bien.", "weaker"));

        assertThat(calls()).containsExactly(1, 2, 0);
        assertThat(resting("best")).isEqualTo(1);
        assertThat(resting("weaker")).isZero();
    }

    @Test
    void a_provider_that_refuses_us_is_left_alone_as_a_whole() {
        best.answers(402, "{}");

        assertThat(ask()).isEqualTo(new Routed.Answered<>("Bien.", "other"));
        assertThat(ask()).isEqualTo(new Routed.Answered<>("Bien.", "other"));

        assertThat(calls()).containsExactly(1, 0, 2);
        assertThat(resting("weaker")).isEqualTo(1);
    }

    @Test
    void what_a_filter_refused_is_not_given_to_the_same_filter_again() {
        best.answers(400, "{\"code\":\"content_policy_violation\"}");

        assertThat(ask()).isEqualTo(new Routed.Answered<>("Bien.", "other"));
        assertThat(ask()).isEqualTo(new Routed.Answered<>("Bien.", "other"));

        assertThat(calls()).containsExactly(2, 0, 2);
    }

    @Test
    void each_model_is_asked_twice_at_most() {
        List.of(best, weaker, other).forEach(model -> model.answers(503, "{}"));

        assertThat(ask()).isEqualTo(new Routed.Failed<>(ModelFailure.OVERLOADED));

        assertThat(calls()).containsExactly(2, 2, 2);
    }

    @Test
    void what_a_guard_refused_is_asked_of_nobody_else() {
        Routed<String> routed = router.ask(QUESTION, json -> new Reading.Refused<>("too-long"), NOW.plusSeconds(45));

        assertThat(routed).isEqualTo(new Routed.Failed<>(ModelFailure.WITHHELD));
        assertThat(calls()).containsExactly(1, 0, 0);
    }

    private static Reading<String> text(JsonNode json) {
        return new Reading.Accepted<>(json.path("text").asString());
    }

    private double resting(String model) {
        return registry.get("phoenix.model.resting").tag("model", model).gauge().value();
    }
}
