package fr.phoenix.prompts.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.MemoryTokenBudgets;
import fr.phoenix.dialogs.orchestration.ModelMemo;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Allowance;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.prompts.Briefs;
import fr.phoenix.prompts.routing.LanguageModel.Kind;
import fr.phoenix.prompts.template.ModelTask;
import fr.phoenix.prompts.template.ModelTier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            100,
            AnswerStream.NONE);

    private static final TurnContext TURN = Briefs.until(NOW.plusSeconds(45));

    private final ScriptedModel best = new ScriptedModel();
    private final ScriptedModel weaker = new ScriptedModel();
    private final ScriptedModel other = new ScriptedModel();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ModelMeters meters = new ModelMeters(registry);
    private final ModelRouter router = router(Allowance.UNLIMITED);

    private ModelRouter router(Allowance allowance) {
        return new ModelRouter(
                Roster.alike(List.of(
                        best.as(Kind.GEMINI, "best"),
                        weaker.as(Kind.GEMINI, "weaker"),
                        other.as(Kind.OPENAI, "other"))),
                new ModelCalls(meters, new Spending(new MemoryTokenBudgets(() -> NOW), allowance)),
                meters,
                new ModelRouter.Limits(Duration.ofSeconds(20), Duration.ofSeconds(15)),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Random(7),
                pause -> {});
    }

    private Routed<String> ask() {
        return router.ask(QUESTION, ModelRouterTests::text, TURN);
    }

    private List<Integer> calls() {
        return List.of(best.calls.get(), weaker.calls.get(), other.calls.get());
    }

    @Test
    void a_used_up_model_is_followed_by_the_weaker_one_and_left_alone() {
        best.answers(429, "{\"quotaId\":\"GenerateRequestsPerDayPerProjectPerModel\"}");

        assertThat(ask()).isEqualTo(answered("weaker"));
        assertThat(ask()).isEqualTo(answered("weaker"));

        assertThat(calls()).containsExactly(1, 2, 0);
        assertThat(resting("best")).isEqualTo(1);
        assertThat(resting("weaker")).isZero();
    }

    @Test
    void a_provider_that_refuses_us_is_left_alone_as_a_whole() {
        best.answers(402, "{}");

        assertThat(ask()).isEqualTo(answered("other"));
        assertThat(ask()).isEqualTo(answered("other"));

        assertThat(calls()).containsExactly(1, 0, 2);
        assertThat(resting("weaker")).isEqualTo(1);
    }

    @Test
    void what_a_filter_refused_is_not_given_to_the_same_filter_again() {
        best.answers(400, "{\"code\":\"content_policy_violation\"}");

        assertThat(ask()).isEqualTo(answered("other"));
        assertThat(ask()).isEqualTo(answered("other"));

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
        Routed<String> routed = router.ask(QUESTION, json -> new Reading.Refused<>("too-long"), TURN);

        assertThat(routed).isEqualTo(new Routed.Failed<>(ModelFailure.WITHHELD));
        assertThat(calls()).containsExactly(1, 0, 0);
    }

    @Test
    void a_spent_budget_asks_nobody_and_is_counted() {
        var poor = router(new Allowance(10, 0));

        assertThat(poor.ask(QUESTION, ModelRouterTests::text, TURN))
                .isEqualTo(new Routed.Failed<>(ModelFailure.BUDGET));

        assertThat(calls()).containsExactly(0, 0, 0);
        assertThat(registry.get("phoenix.model.budget.refused")
                        .tag("whose", "person")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_call_that_failed_for_nothing_costs_nothing_and_an_answer_what_it_cost() {
        var thrifty = router(new Allowance(500, 0));
        best.answers(401, "{}");

        assertThat(thrifty.ask(QUESTION, ModelRouterTests::text, TURN)).isInstanceOf(Routed.Answered.class);
        assertThat(thrifty.ask(QUESTION, ModelRouterTests::text, TURN)).isInstanceOf(Routed.Answered.class);
        assertThat(thrifty.ask(QUESTION, ModelRouterTests::text, TURN)).isInstanceOf(Routed.Answered.class);
        assertThat(thrifty.ask(QUESTION, ModelRouterTests::text, TURN))
                .isEqualTo(new Routed.Failed<>(ModelFailure.BUDGET));

        assertThat(calls()).containsExactly(1, 0, 3);
    }

    @Test
    void an_answer_is_paid_for_once_a_message_and_read_again_each_time() {
        var memo = new MemoryMemo();
        var remembering = new RememberingRouter(router, memo, meters);
        assertThat(remembering.ask(QUESTION, ModelRouterTests::text, TURN)).isEqualTo(answered("best"));

        assertThat(remembering.ask(QUESTION, ModelRouterTests::text, TURN)).isEqualTo(answered("best"));
        assertThat(calls()).containsExactly(1, 0, 0);
        assertThat(registry.get("phoenix.model.recalled").counter().count()).isEqualTo(1);

        assertThat(remembering.<String>ask(QUESTION, json -> new Reading.Refused<>("too-long"), TURN))
                .isEqualTo(new Routed.Failed<>(ModelFailure.WITHHELD));
        assertThat(calls()).containsExactly(2, 0, 0);
    }

    @Test
    void only_an_accepted_answer_is_kept() {
        var memo = new MemoryMemo();
        var remembering = new RememberingRouter(router, memo, meters);

        remembering.<String>ask(QUESTION, json -> new Reading.Refused<>("too-long"), TURN);

        assertThat(memo.kept).isEmpty();
    }

    private static final class MemoryMemo implements ModelMemo {

        private final Map<Question, Answer> kept = new HashMap<>();

        @Override
        public Optional<Answer> recall(TurnContext turn, Question question) {
            return Optional.ofNullable(kept.get(question));
        }

        @Override
        public void keep(TurnContext turn, Question question, Answer answer) {
            kept.putIfAbsent(question, answer);
        }
    }

    private static Routed<String> answered(String model) {
        return new Routed.Answered<>("Bien.", model, new Words(ScriptedModel.GOOD));
    }

    private static Reading<String> text(JsonNode json) {
        return new Reading.Accepted<>(json.path("text").asString());
    }

    private double resting(String model) {
        return registry.get("phoenix.model.resting").tag("model", model).gauge().value();
    }
}
