package fr.phoenix.bot.stories;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** WireMock standing for Gemini: it answers plans, letters and other texts as the script of the moment says. */
final class FakeGemini implements AutoCloseable {

    static final String MODEL = "gemini-story";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MODELS = "/v1beta/models/[^/]+";

    private final LetterEcho letters = new LetterEcho();
    private final WireMockServer server = new WireMockServer(
            wireMockConfig().dynamicPort().bindAddress("127.0.0.1").extensions(letters));

    FakeGemini() {
        server.start();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.port() + "/v1beta";
    }

    /** From now on. */
    void plays(Script script) {
        server.resetMappings();
        if (script.failure() != 200) {
            server.stubFor(post(urlPathMatching(MODELS + ":.*"))
                    .willReturn(aResponse()
                            .withStatus(script.failure())
                            .withBody("{\"error\":{\"code\":" + script.failure()
                                    + ",\"status\":\"UNAVAILABLE\",\"message\":\"\",\"details\":[]}}")));
            return;
        }
        letters.says(script.parts());
        answering(9, script.parts());
        answering(
                1,
                "\"commands\"",
                Map.of("commands", script.commands(), "prompt", script.prompt(), "reason", "ce que dit le message"));
    }

    private void answering(int priority, Map<String, String> parts) {
        server.stubFor(
                whole(":generateContent", priority).willReturn(json(parts).withTransformers(LetterEcho.NAME)));
        server.stubFor(whole(":streamGenerateContent", priority)
                .willReturn(stream(parts).withTransformers(LetterEcho.NAME)));
    }

    private void answering(int priority, String asked, Object answer) {
        server.stubFor(whole(":generateContent", priority)
                .withRequestBody(containing(asked))
                .willReturn(json(answer)));
        server.stubFor(whole(":streamGenerateContent", priority)
                .withRequestBody(containing(asked))
                .willReturn(stream(answer)));
    }

    private static MappingBuilder whole(String method, int priority) {
        return post(urlPathMatching(MODELS + method)).atPriority(priority);
    }

    private static ResponseDefinitionBuilder json(Object answer) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body(answer));
    }

    private static ResponseDefinitionBuilder stream(Object answer) {
        return aResponse().withHeader("Content-Type", "text/event-stream").withBody("data: " + body(answer) + "\n\n");
    }

    static String body(Object answer) {
        var content = Map.of("role", "model", "parts", List.of(Map.of("text", JSON.writeValueAsString(answer))));
        return JSON.writeValueAsString(Map.of(
                "candidates",
                List.of(Map.of("content", content, "finishReason", "STOP", "index", 0)),
                "usageMetadata",
                Map.of("promptTokenCount", 100, "candidatesTokenCount", 40, "totalTokenCount", 140),
                "modelVersion",
                MODEL));
    }

    @Override
    public void close() {
        server.stop();
    }
}
