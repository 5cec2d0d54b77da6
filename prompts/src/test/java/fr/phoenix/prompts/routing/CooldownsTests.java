package fr.phoenix.prompts.routing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.prompts.routing.LanguageModel.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CooldownsTests {

    /** One in the morning of the 26th in California. */
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final Cooldowns cooldowns = new Cooldowns();
    private final LanguageModel model = new ScriptedModel().as(Kind.GEMINI, "one");
    private final LanguageModel sibling = new ScriptedModel().as(Kind.GEMINI, "two");
    private final LanguageModel stranger = new ScriptedModel().as(Kind.OPENAI, "one");

    private void fails(ModelFailure kind, Instant at) {
        cooldowns.failed(model, Attempt.Failure.once(kind), at);
    }

    private boolean rests(Instant at) {
        return cooldowns.resting(model, at).isPresent();
    }

    @Test
    void a_limited_model_rests_as_long_as_it_says_within_reason() {
        cooldowns.failed(model, limited(Duration.ofSeconds(37)), NOW);

        assertThat(rests(NOW.plusSeconds(36))).isTrue();
        assertThat(rests(NOW.plusSeconds(37))).isFalse();

        cooldowns.failed(model, limited(Duration.ofHours(5)), NOW);

        assertThat(rests(NOW.plusSeconds(600))).isFalse();
    }

    @Test
    void a_quota_of_the_day_rests_until_midnight_in_california() {
        fails(ModelFailure.QUOTA, NOW);

        assertThat(rests(Instant.parse("2026-11-27T07:59:59Z"))).isTrue();
        assertThat(rests(Instant.parse("2026-11-27T08:00:00Z"))).isFalse();
    }

    @Test
    void a_quota_that_says_when_rests_until_then() {
        cooldowns.failed(
                model, new Attempt.Failure<>(ModelFailure.QUOTA, false, Optional.of(Duration.ofMinutes(7))), NOW);

        assertThat(rests(NOW.plusSeconds(7 * 60 - 1))).isTrue();
        assertThat(rests(NOW.plusSeconds(7 * 60))).isFalse();
    }

    @Test
    void trouble_opens_the_circuit_at_the_third_failure_and_longer_each_time() {
        fails(ModelFailure.OVERLOADED, NOW);
        fails(ModelFailure.TIMEOUT, NOW);
        assertThat(rests(NOW)).isFalse();

        fails(ModelFailure.OVERLOADED, NOW);
        assertThat(rests(NOW.plusSeconds(4))).isTrue();
        assertThat(rests(NOW.plusSeconds(5))).isFalse();

        fails(ModelFailure.OVERLOADED, NOW.plusSeconds(5));
        assertThat(rests(NOW.plusSeconds(14))).isTrue();
        assertThat(rests(NOW.plusSeconds(15))).isFalse();

        cooldowns.answered(model);
        fails(ModelFailure.OVERLOADED, NOW.plusSeconds(16));
        assertThat(rests(NOW.plusSeconds(16))).isFalse();
    }

    @Test
    void after_a_rest_one_question_goes_first() {
        fails(ModelFailure.AUTH, NOW);
        var later = NOW.plus(Duration.ofMinutes(10));

        assertThat(cooldowns.refusal(model, later)).isEmpty();
        assertThat(cooldowns.refusal(model, later)).contains(ModelFailure.AUTH);
        assertThat(cooldowns.refusal(sibling, later)).contains(ModelFailure.AUTH);

        cooldowns.answered(model);
        assertThat(cooldowns.refusal(sibling, later)).isEmpty();
    }

    @Test
    void whoever_went_first_and_never_came_back_holds_the_others_up_for_a_minute() {
        fails(ModelFailure.CREDIT, NOW);
        var later = NOW.plus(Duration.ofHours(1));

        assertThat(cooldowns.refusal(model, later)).isEmpty();
        assertThat(cooldowns.refusal(model, later.plusSeconds(59))).isPresent();
        assertThat(cooldowns.refusal(model, later.plusSeconds(60))).isEmpty();
    }

    @Test
    void a_model_that_refuses_one_text_works() {
        fails(ModelFailure.OVERLOADED, NOW);
        fails(ModelFailure.OVERLOADED, NOW);
        fails(ModelFailure.BLOCKED, NOW);
        fails(ModelFailure.OVERLOADED, NOW);

        assertThat(rests(NOW)).isFalse();
    }

    @Test
    void what_is_about_the_account_holds_for_the_whole_provider_and_for_no_other() {
        fails(ModelFailure.CREDIT, NOW);

        assertThat(cooldowns.resting(sibling, NOW)).contains(ModelFailure.CREDIT);
        assertThat(cooldowns.resting(stranger, NOW)).isEmpty();
    }

    @Test
    void what_is_about_one_model_leaves_its_siblings_alone() {
        fails(ModelFailure.NO_SUCH_MODEL, NOW);

        assertThat(rests(NOW)).isTrue();
        assertThat(cooldowns.resting(sibling, NOW)).isEmpty();
    }

    private static Attempt.Failure<String> limited(Duration pause) {
        return new Attempt.Failure<>(ModelFailure.RATE_LIMITED, true, Optional.of(pause));
    }
}
