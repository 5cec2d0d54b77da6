package fr.phoenix.bot.process;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Gemini as a server of the tests, which understands whatever is said as the answer about what weighs. */
public final class GeminiServer implements AutoCloseable {

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    private final String weighs;

    /** @param weighs what every message is understood to answer */
    public GeminiServer(String weighs) {
        this.weighs = weighs;
        server.start();
    }

    /** What a service has to be told to ask here. */
    public Map<String, String> settings() {
        return Map.of("GEMINI_API_KEY", "key-of-a-test", "GEMINI_BASE_URL", address());
    }

    /** The same as properties of a service in this JVM. */
    public Map<String, String> properties() {
        return Map.of("gemini.api-key", "key-of-a-test", "gemini.base-url", address());
    }

    private String address() {
        return "http://127.0.0.1:" + server.port() + "/v1beta";
    }

    /** From now on it answers after this time, so that a turn is under way meanwhile. */
    public void thinks(Duration time) {
        server.stubFor(post(anyUrl()).willReturn(plan().withFixedDelay((int) time.toMillis())));
    }

    /** From now on it understands at once, and writes after this time. */
    public void understandsThenThinks(Duration time) {
        server.resetAll();
        server.stubFor(
                post(anyUrl()).willReturn(answer(Map.of("text", "Trop tard.")).withFixedDelay((int) time.toMillis())));
        server.stubFor(
                post(anyUrl()).withRequestBody(containing("\"commands\"")).willReturn(plan()));
    }

    /** From now on it understands at once, and writes this. */
    public void writes(String text) {
        server.resetAll();
        server.stubFor(post(anyUrl()).willReturn(answer(Map.of("text", text))));
        server.stubFor(
                post(anyUrl()).withRequestBody(containing("\"commands\"")).willReturn(plan()));
    }

    /**
     * From now on, whoever wants a stream gets these events; {@link #writes} says what the others get, and has to come before.
     *
     * @param time how long all of it takes, in as many pieces as there are events
     */
    public void streams(Duration time, String... events) {
        server.stubFor(post(urlPathMatching(".*:streamGenerateContent"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/event-stream")
                        .withBody(String.join("", events))
                        .withChunkedDribbleDelay(events.length, (int) time.toMillis())));
    }

    /** A piece of an answer as it is streamed. */
    public static String piece(String json) {
        return event(Map.of("content", content(json)));
    }

    /** The end of a stream. */
    public static String end() {
        return event(Map.of("content", content(""), "finishReason", "STOP"));
    }

    private static String event(Map<String, ?> candidate) {
        return "data: " + JsonMapper.shared().writeValueAsString(Map.of("candidates", List.of(candidate))) + "\n\n";
    }

    private static Map<String, ?> content(String text) {
        return Map.of("role", "model", "parts", List.of(Map.of("text", text)));
    }

    /** How often it was asked to understand, since it was last told what to do. */
    public int plans() {
        return server.findAll(postRequestedFor(anyUrl()).withRequestBody(containing("\"commands\"")))
                .size();
    }

    /** How often it was asked to write, since then. */
    public int writings() {
        return server.findAll(postRequestedFor(anyUrl())).size() - plans();
    }

    public boolean wasAsked() {
        return !server.findAll(postRequestedFor(anyUrl())).isEmpty();
    }

    private ResponseDefinitionBuilder plan() {
        var command = Map.of(
                "command",
                "answer",
                "flow",
                "",
                "value",
                "",
                "slots",
                List.of(Map.of("slot", "weighs", "value", weighs)));
        return answer(Map.of("commands", List.of(command), "prompt", "check-in/reflect", "reason", "what weighs"));
    }

    private static ResponseDefinitionBuilder answer(Map<String, ?> json) {
        var content = content(JsonMapper.shared().writeValueAsString(json));
        var candidate = Map.of("content", content, "finishReason", "STOP", "index", 0);
        return okJson(JsonMapper.shared().writeValueAsString(Map.of("candidates", List.of(candidate))));
    }

    @Override
    public void close() {
        server.stop();
    }
}
