package fr.phoenix.prompts;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.List;
import java.util.Map;
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
