package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class PromptsPropertiesTests {

    @Test
    void without_any_key_only_the_offline_model_answers() {
        var properties = read(Map.of("GEMINI_API_KEY", "", "OPENAI_API_KEY", " "));

        assertThat(properties.roster().isEmpty()).isTrue();
        assertThat(summary(properties)).startsWith("offline model");
        assertThat(properties.attempt()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void providers_are_tried_in_their_order_and_keys_are_never_shown() {
        var properties = read(Map.of(
                "OLLAMA_BASE_URL", "http://localhost:11434",
                "OLLAMA_MODEL", "mistral",
                "OPENAI_API_KEY", "sk-secret",
                "GEMINI_API_KEY", "AIza-secret",
                "GEMINI_BASE_URL", "http://gemini.test:8089/v1beta/",
                "GEMINI_MODEL", "gemini-of-ours",
                "PHOENIX_MODELS_ATTEMPT_LIMIT", "5s"));

        assertThat(summary(properties))
                .isEqualTo("gemini-of-ours at gemini.test, then gpt-4o-mini at api.openai.com, then mistral at"
                        + " localhost, then the offline model");
        assertThat(properties.toString()).doesNotContain("secret");
        assertThat(properties.attempt()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void long_texts_are_streamed_unless_that_is_switched_off() {
        var key = Map.<String, Object>of("GEMINI_API_KEY", "AIza-secret");
        var off = Map.<String, Object>of("GEMINI_API_KEY", "AIza-secret", "PHOENIX_MODELS_STREAMING", "false");

        assertThat(read(key).roster().models().iterator().next().streaming()).isPresent();
        assertThat(read(off).roster().models().iterator().next().streaming()).isEmpty();
    }

    @Test
    void a_task_asks_the_model_of_its_tier_then_the_weaker_ones_of_the_same_provider() {
        assertThat(summary(read(Map.of("GEMINI_API_KEY", "k", "GEMINI_BASE_URL", "http://gemini.test/v1beta"))))
                .isEqualTo(
                        "plan: gemini-3.5-flash-lite at gemini.test; reflect, draft, critique, rewrite: gemini-3.8-flash at"
                                + " gemini.test, then gemini-3.5-flash-lite at gemini.test; at last the offline model");
    }

    @Test
    void tiers_and_tasks_are_settings() {
        var properties = read(Map.of(
                "GEMINI_API_KEY", "k",
                "GEMINI_BASE_URL", "http://gemini.test/v1beta",
                "GEMINI_MODEL", "middle",
                "PHOENIX_MODELS_GEMINI_PRO", "best",
                "PHOENIX_MODELS_TASK_PLAN", "flash",
                "PHOENIX_MODELS_TASK_CRITIQUE", "pro"));

        assertThat(summary(properties))
                .isEqualTo(
                        "plan, reflect, rewrite: middle at gemini.test; draft, critique: best at gemini.test, then middle at"
                                + " gemini.test; at last the offline model");
    }

    @ParameterizedTest
    @CsvSource({
        "GEMINI_BASE_URL, http://localhost/v1beta, Set GEMINI_API_KEY",
        "GEMINI_MODEL, gemini-2.5-pro, Set GEMINI_API_KEY",
        "PHOENIX_MODELS_GEMINI_PRO, gemini-2.5-pro, Set GEMINI_API_KEY",
        "PHOENIX_MODELS_TASK_PLAN, best, 'must be lite, flash or pro'",
        "OPENAI_MODEL, gpt-4o, OPENAI_API_KEY",
        "OLLAMA_MODEL, llama3.2, Set OLLAMA_BASE_URL",
        "OLLAMA_BASE_URL, localhost:11434, OLLAMA_BASE_URL must begin with",
        "OPENAI_BASE_URL, not a url, OPENAI_BASE_URL is not a URL",
        "PHOENIX_MODELS_ATTEMPT_LIMIT, 1ms, at least 100ms",
    })
    void what_is_half_set_stops_the_start_with_what_to_do(String variable, String value, String sentence) {
        assertThatThrownBy(() -> read(Map.of(variable, value)).roster())
                .isInstanceOf(HalfSetModel.class)
                .hasMessageContaining(sentence)
                .satisfies(failure -> assertThat(new HalfSetModelAnalysis().analyze(new IllegalStateException(failure)))
                        .extracting("description")
                        .asString()
                        .contains(sentence));
    }

    private static PromptsProperties read(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return PromptsProperties.of(environment);
    }

    private static String summary(PromptsProperties properties) {
        return ModelSummary.of(properties.roster()).sentence();
    }
}
