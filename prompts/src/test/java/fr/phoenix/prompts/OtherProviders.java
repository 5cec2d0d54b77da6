package fr.phoenix.prompts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** WireMock standing for an OpenAI-compatible server and for Ollama. */
final class OtherProviders implements AutoCloseable {

    private final WireMockServer server;

    OtherProviders() {
        server = new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.port();
    }

    void answer(int openAiStatus, int ollamaStatus, String text) {
        server.resetAll();
        stub(
                "/v1/chat/completions",
                openAiStatus,
                Map.of(
                        "id",
                        "1",
                        "model",
                        "gpt-test",
                        "choices",
                        List.of(Map.of(
                                "index",
                                0,
                                "message",
                                Map.of("role", "assistant", "content", text),
                                "finish_reason",
                                "stop")),
                        "usage",
                        Map.of("prompt_tokens", 10, "completion_tokens", 5, "total_tokens", 15)));
        stub(
                "/api/chat",
                ollamaStatus,
                Map.of(
                        "model",
                        "llama-test",
                        "message",
                        Map.of("role", "assistant", "content", text),
                        "done_reason",
                        "stop",
                        "done",
                        true,
                        "prompt_eval_count",
                        10,
                        "eval_count",
                        5));
    }

    /** Beside what it {@linkplain #answer answers}: whoever wants a stream gets this in two pieces. */
    void streams(String text) {
        var first = text.substring(0, text.length() - 2);
        var second = text.substring(text.length() - 2);
        var events = Stream.of(openAi(Map.of("content", first)), openAi(Map.of("content", second)), openAiEnd())
                .map(chunk -> "data: " + JsonMapper.shared().writeValueAsString(chunk) + "\n\n")
                .collect(Collectors.joining("", "", "data: [DONE]\n\n"));
        stream("/v1/chat/completions", "text/event-stream", events);
        var lines = Stream.of(ollama(first, false), ollama(second, false), ollama("", true))
                .map(line -> JsonMapper.shared().writeValueAsString(line) + "\n")
                .collect(Collectors.joining());
        stream("/api/chat", "application/x-ndjson", lines);
    }

    private static Map<String, ?> openAi(Map<String, String> delta) {
        return Map.of("id", "1", "model", "gpt-test", "choices", List.of(Map.of("index", 0, "delta", delta)));
    }

    private static Map<String, ?> openAiEnd() {
        var choice = Map.of("index", 0, "delta", Map.of(), "finish_reason", "stop");
        return Map.of("id", "1", "model", "gpt-test", "choices", List.of(choice));
    }

    private static Map<String, ?> ollama(String text, boolean done) {
        var message = Map.of("role", "assistant", "content", text);
        return done
                ? Map.of("model", "llama-test", "message", message, "done", true, "done_reason", "stop")
                : Map.of("model", "llama-test", "message", message, "done", false);
    }

    private void stream(String path, String type, String body) {
        server.stubFor(post(urlEqualTo(path))
                .withRequestBody(matchingJsonPath("$[?(@.stream == true)]"))
                .willReturn(aResponse().withHeader("Content-Type", type).withBody(body)));
    }

    private void stub(String path, int status, Object body) {
        server.stubFor(post(urlEqualTo(path))
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(JsonMapper.shared().writeValueAsString(body))));
    }

    @Override
    public void close() {
        server.stop();
    }
}
