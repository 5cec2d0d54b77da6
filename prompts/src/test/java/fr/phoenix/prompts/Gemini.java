package fr.phoenix.prompts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** WireMock standing for Gemini: the responses it can give, and what was asked of it. */
final class Gemini implements AutoCloseable {

    static final String MODEL = "gemini-test";

    private static final String PATH = "/v1beta/models/" + MODEL + ":generateContent";
    private static final String STREAM_PATH = "/v1beta/models/" + MODEL + ":streamGenerateContent";
    private static final int PIECE = 7;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final WireMockServer server;

    Gemini() {
        server = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
    }

    /** Ends in a slash on purpose. */
    String baseUrl() {
        return "http://127.0.0.1:" + server.port() + "/v1beta/";
    }

    /** Answers in this order; the last response goes on for ever. */
    void answers(List<ResponseDefinitionBuilder> responses) {
        server.resetAll();
        for (int turn = 0; turn < responses.size(); turn++) {
            var last = turn == responses.size() - 1;
            server.stubFor(WireMock.post(urlEqualTo(PATH))
                    .inScenario("turns")
                    .whenScenarioStateIs(turn == 0 ? Scenario.STARTED : "turn-" + turn)
                    .willSetStateTo(last ? (turn == 0 ? Scenario.STARTED : "turn-" + turn) : "turn-" + (turn + 1))
                    .willReturn(responses.get(turn)));
        }
    }

    /** Beside what it {@linkplain #answers answers}: the response to every call for a stream. */
    void streams(ResponseDefinitionBuilder response) {
        server.stubFor(WireMock.post(urlPathEqualTo(STREAM_PATH))
                .withQueryParam("alt", equalTo("sse"))
                .willReturn(response));
    }

    int streamCalls() {
        return server.findAll(postRequestedFor(urlPathEqualTo(STREAM_PATH))).size();
    }

    String lastStreamRequest() {
        return server.findAll(postRequestedFor(urlPathEqualTo(STREAM_PATH)))
                .getLast()
                .getBodyAsString();
    }

    int calls() {
        return requests().size();
    }

    List<LoggedRequest> requests() {
        return server.findAll(postRequestedFor(urlPathEqualTo(PATH)));
    }

    String lastRequest() {
        return requests().getLast().getBodyAsString();
    }

    @Override
    public void close() {
        server.stop();
    }

    static ResponseDefinitionBuilder text(String text) {
        return finished("STOP", text);
    }

    static ResponseDefinitionBuilder json(Object answer) {
        return text(JSON.writeValueAsString(answer));
    }

    static ResponseDefinitionBuilder finished(String reason, String text) {
        return okJson(JSON.writeValueAsString(body(reason, text)));
    }

    static Map<String, Object> body(String reason, String text) {
        return Map.of(
                "candidates",
                List.of(Map.of(
                        "content",
                        Map.of("role", "model", "parts", List.of(Map.of("text", text))),
                        "finishReason",
                        reason,
                        "index",
                        0)),
                "usageMetadata",
                Map.of("promptTokenCount", 120, "candidatesTokenCount", 40, "totalTokenCount", 160),
                "modelVersion",
                MODEL);
    }

    /** An answer in pieces of a few characters, each an event, the last one with the reason why it ended. */
    static String events(String reason, String text) {
        var events = new StringBuilder();
        for (int from = 0; from < text.length(); from += PIECE) {
            events.append(event(text.substring(from, Math.min(from + PIECE, text.length())), false));
        }
        return events.append("data: " + JSON.writeValueAsString(body(reason, "")) + "\n\n")
                .toString();
    }

    /** One piece of an answer, or of what the model thinks before it. */
    static String event(String text, boolean thought) {
        var part = Map.of("text", text, "thought", thought);
        var content = Map.of("role", "model", "parts", List.of(part));
        return "data: " + JSON.writeValueAsString(Map.of("candidates", List.of(Map.of("content", content)))) + "\n\n";
    }

    static ResponseDefinitionBuilder stream(String events) {
        return aResponse().withHeader("Content-Type", "text/event-stream").withBody(events);
    }

    static ResponseDefinitionBuilder raw(String body) {
        return okJson(body);
    }

    static ResponseDefinitionBuilder error(int status, String name, String details) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":{\"code\":%d,\"message\":\"%s\",\"status\":\"%s\",\"details\":[%s]}}"
                        .formatted(status, name, name, details));
    }

    static ResponseDefinitionBuilder rateLimited(String retryDelay) {
        return error(
                429,
                "RESOURCE_EXHAUSTED",
                "{\"@type\":\"type.googleapis.com/google.rpc.RetryInfo\",\"retryDelay\":\"" + retryDelay + "\"}");
    }
}
