package fr.phoenix.prompts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.routing.LanguageModel;
import fr.phoenix.prompts.routing.Providers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What providers say when they fail, as they say it: one row an answer, with its kind, the number of calls and the wait between them. */
class FailureKindsIT {

    private static final Duration NO_WAIT = Duration.ZERO;
    /** A wait of our own choice. */
    private static final Duration JITTER = Duration.ofMillis(-1);

    private static WireMockServer server;

    enum Provider {
        GEMINI,
        OPENAI,
        OLLAMA
    }

    /** @param waits before the second call; {@link #NO_WAIT} when there is none */
    record Row(Provider provider, String name, int status, String body, String kind, Duration waits) {

        int calls() {
            return waits.equals(NO_WAIT) ? 1 : 2;
        }

        @Override
        public String toString() {
            return provider + ": " + name + " is " + kind;
        }
    }

    static final List<Row> ROWS = List.of(
            gemini(
                    "a minute's quota, RetryInfo",
                    429,
                    "RESOURCE_EXHAUSTED",
                    "You exceeded your current quota, please check your plan and billing details.",
                    "{\"@type\":\"type.googleapis.com/google.rpc.QuotaFailure\",\"violations\":[{\"quotaId\":"
                            + "\"GenerateRequestsPerMinutePerProjectPerModel-FreeTier\"}]},"
                            + "{\"@type\":\"type.googleapis.com/google.rpc.RetryInfo\",\"retryDelay\":\"2.5s\"}",
                    "rate_limited",
                    Duration.ofMillis(2_500)),
            gemini(
                    "a limit without details",
                    429,
                    "RESOURCE_EXHAUSTED",
                    "Resource has been exhausted (e.g. check quota).",
                    "",
                    "rate_limited",
                    JITTER),
            gemini(
                    "the day's quota, with the minute's RetryInfo",
                    429,
                    "RESOURCE_EXHAUSTED",
                    "You exceeded your current quota. Please retry in 1.4s.",
                    "{\"@type\":\"type.googleapis.com/google.rpc.QuotaFailure\",\"violations\":[{\"quotaId\":"
                            + "\"GenerateRequestsPerDayPerProjectPerModel-FreeTier\"}]},"
                            + "{\"@type\":\"type.googleapis.com/google.rpc.RetryInfo\",\"retryDelay\":\"1s\"}",
                    "quota",
                    NO_WAIT),
            gemini(
                    "a model that a free key gets nothing of",
                    429,
                    "RESOURCE_EXHAUSTED",
                    "You exceeded your current quota.\\n* Quota exceeded for metric: generativelanguage.googleapis.com/"
                            + "generate_content_free_tier_requests, limit: 0, model: gemini-test\\nPlease retry in 2.04466179s.",
                    "",
                    "quota",
                    NO_WAIT),
            gemini(
                    "no billing",
                    403,
                    "PERMISSION_DENIED",
                    "This API method requires billing to be enabled.",
                    "{\"@type\":\"type.googleapis.com/google.rpc.ErrorInfo\",\"reason\":\"BILLING_DISABLED\"}",
                    "credit",
                    NO_WAIT),
            gemini(
                    "prepaid credit used up",
                    429,
                    "RESOURCE_EXHAUSTED",
                    "Your prepayment credits are depleted.",
                    "",
                    "credit",
                    NO_WAIT),
            gemini(
                    "a wrong key",
                    400,
                    "INVALID_ARGUMENT",
                    "API key not valid. Please pass a valid API key.",
                    "{\"@type\":\"type.googleapis.com/google.rpc.ErrorInfo\",\"reason\":\"API_KEY_INVALID\"}",
                    "auth",
                    NO_WAIT),
            gemini(
                    "a country that is not served",
                    400,
                    "FAILED_PRECONDITION",
                    "User location is not supported for the API use.",
                    "",
                    "auth",
                    NO_WAIT),
            gemini("overload", 503, "UNAVAILABLE", "The model is overloaded.", "", "overloaded", JITTER),
            gemini("a deadline of its own", 504, "DEADLINE_EXCEEDED", "Deadline expired.", "", "timeout", NO_WAIT),
            gemini(
                    "a model that is gone",
                    404,
                    "NOT_FOUND",
                    "models/gemini-test is not found for API version v1beta, or is not supported for generateContent.",
                    "",
                    "no_such_model",
                    NO_WAIT),
            gemini("a refused request", 400, "INVALID_ARGUMENT", "Unknown name \\\"x\\\".", "", "invalid", NO_WAIT),
            openAi(
                    "requests a minute",
                    429,
                    "Rate limit reached for gpt-test on requests per min (RPM): Limit 3, Used 3. Please try again in 640ms.",
                    "rate_limit_exceeded",
                    "rate_limited",
                    Duration.ofMillis(640)),
            openAi(
                    "requests a day",
                    429,
                    "Rate limit reached for gpt-test on requests per day (RPD): Limit 200, Used 200. Please try again in 7m12s.",
                    "rate_limit_exceeded",
                    "quota",
                    NO_WAIT),
            openAi(
                    "an empty account",
                    429,
                    "You exceeded your current quota, please check your plan and billing details.",
                    "insufficient_quota",
                    "credit",
                    NO_WAIT),
            openAi(
                    "a look-alike's empty account",
                    402,
                    "Insufficient Balance",
                    "invalid_request_error",
                    "credit",
                    NO_WAIT),
            openAi("a wrong key", 401, "Incorrect API key provided.", "invalid_api_key", "auth", NO_WAIT),
            openAi("an unknown model", 404, "The model does not exist.", "model_not_found", "no_such_model", NO_WAIT),
            openAi("a filter", 400, "Your request was rejected.", "content_policy_violation", "blocked", NO_WAIT),
            openAi("too long a prompt", 400, "Too many tokens.", "context_length_exceeded", "invalid", NO_WAIT),
            openAi("an error of its own", 500, "The server had an error.", "server_error", "overloaded", JITTER),
            ollama(
                    "a full queue",
                    503,
                    "server busy, please try again. maximum pending requests exceeded",
                    "overloaded",
                    JITTER),
            ollama(
                    "too little memory",
                    500,
                    "model requires more system memory (5.6 GiB) than is available",
                    "overloaded",
                    JITTER),
            ollama("a model that was not pulled", 404, "model 'llama-test' not found", "no_such_model", NO_WAIT));

    @BeforeAll
    static void start() {
        server = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ROWS")
    void is_known_for_what_it_is(Row row) {
        server.resetAll();
        server.stubFor(post(anyUrl())
                .willReturn(aResponse()
                        .withStatus(row.status())
                        .withHeader("Content-Type", "application/json")
                        .withBody(row.body())));
        var tested = new OrchestratorUnderTest(List.of(model(row.provider())));

        var written = tested.orchestrator.write(
                Briefs.reflection(Briefs.TU, "c’est lourd"),
                Progress.NONE,
                Briefs.until(Instant.now().plusSeconds(15)));

        assertThat(((Written.Draft) written).author().model()).isEqualTo("offline");
        assertThat(tested.calls())
                .containsExactlyInAnyOrder(
                        "reflect " + row.provider().name().toLowerCase(Locale.ROOT) + " " + row.kind() + " x"
                                + row.calls(),
                        "reflect offline answered x1");
        assertThat(server.findAll(postRequestedFor(anyUrl()))).hasSize(row.calls());
        if (row.waits().equals(JITTER)) {
            assertThat(tested.pauses)
                    .singleElement()
                    .satisfies(pause -> assertThat(pause).isBetween(Duration.ofMillis(1), Duration.ofMillis(800)));
        } else {
            assertThat(tested.pauses).isEqualTo(row.waits().isZero() ? List.of() : List.of(row.waits()));
        }
        assertThat(tested.registry
                        .get("phoenix.model.unanswered")
                        .tag("failure", row.kind())
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    private static LanguageModel model(Provider provider) {
        var providers = new Providers(Duration.ofSeconds(5), Optional.empty());
        var base = "http://127.0.0.1:" + server.port();
        return switch (provider) {
            case GEMINI -> providers.gemini(base + "/v1beta", "key", "gemini-test");
            case OPENAI -> providers.openAi(base + "/v1", "key", "gpt-test");
            case OLLAMA -> providers.ollama(base, "llama-test");
        };
    }

    private static Row gemini(
            String name, int status, String code, String message, String details, String kind, Duration waits) {
        var body = "{\"error\":{\"code\":%d,\"message\":\"%s\",\"status\":\"%s\",\"details\":[%s]}}"
                .formatted(status, message, code, details);
        return new Row(Provider.GEMINI, name, status, body, kind, waits);
    }

    private static Row openAi(String name, int status, String message, String code, String kind, Duration waits) {
        var body = "{\"error\":{\"message\":\"%s\",\"type\":\"%s\",\"param\":null,\"code\":\"%s\"}}"
                .formatted(message, code, code);
        return new Row(Provider.OPENAI, name, status, body, kind, waits);
    }

    private static Row ollama(String name, int status, String message, String kind, Duration waits) {
        return new Row(Provider.OLLAMA, name, status, "{\"error\":\"" + message + "\"}", kind, waits);
    }
}
