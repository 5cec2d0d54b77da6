package fr.phoenix.bot.webchat;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The service as a process of its own, killed while a model keeps it waiting, then started again on the same data. */
@Timeout(180)
class CrashIT {

    private static final String WORDS = "Je dors mal et je me demande si tout cela en vaut la peine";
    private static final String REFLECTION = "On dirait que ce changement compte beaucoup.";

    @TempDir
    Path data;

    private WireMockServer gemini;

    @BeforeEach
    void startTheModel() {
        gemini = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        gemini.start();
    }

    @AfterEach
    void stopTheModel() {
        gemini.stop();
    }

    @Test
    void aMessageWhoseTurnWasKilledIsAnsweredOnceAfterTheNextStart() throws Exception {
        var id = UUID.randomUUID().toString();
        Chat chat;
        String accepted;
        try (var first = ServiceProcess.start(data, geminiSettings())) {
            chat = Chat.open(first.address(), "fr").welcomed();
            chat.say("/checkin");
            chat.say("oui");
            chat.say("6");
            chat.say("4");
            gemini.stubFor(post(anyUrl()).willReturn(plan().withFixedDelay(60_000)));
            accepted = chat.post(id, "text", WORDS).body().path("messageId").asString();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !gemini.findAll(postRequestedFor(anyUrl())).isEmpty());
            first.kill();
        }
        chat.close();
        gemini.resetAll();
        gemini.stubFor(post(anyUrl()).willReturn(answer(Map.of("text", REFLECTION))));
        gemini.stubFor(
                post(anyUrl()).withRequestBody(containing("\"commands\"")).willReturn(plan()));

        try (var second = ServiceProcess.start(data, geminiSettings());
                var again = chat.at(second.address())) {
            var answered = again.post(id, "text", WORDS, "Prefer", "wait=50");
            var next = again.say("Marcher dix minutes");
            var history = again.history(0);

            assertThat(answered.status()).isEqualTo(200);
            assertThat(answered.body().path("messageId").asString()).isEqualTo(accepted);
            assertThat(answered.states()).containsExactly("SHARING_REFLECTION", "ASKING_STEP");
            assertThat(answered.texts("text").getFirst()).isEqualTo(REFLECTION);
            assertThat(next.states()).containsExactly("ASKING_WHEN");
            assertThat(history.texts("inReplyTo").stream().filter(accepted::equals))
                    .hasSize(2);
            assertThat(history.body()
                            .path("messages")
                            .valueStream()
                            .filter(message ->
                                    id.equals(message.path("clientMessageId").asString(""))))
                    .hasSize(1);
        }
    }

    private Map<String, String> geminiSettings() {
        return Map.of(
                "GEMINI_API_KEY", "key-of-a-test", "GEMINI_BASE_URL", "http://127.0.0.1:" + gemini.port() + "/v1beta");
    }

    private static ResponseDefinitionBuilder plan() {
        var command = Map.of(
                "command",
                "answer",
                "flow",
                "",
                "value",
                "",
                "slots",
                List.of(Map.of("slot", "weighs", "value", WORDS)));
        return answer(Map.of("commands", List.of(command), "prompt", "check-in/reflect", "reason", "what weighs"));
    }

    private static ResponseDefinitionBuilder answer(Map<String, ?> json) {
        var text = JsonMapper.shared().writeValueAsString(json);
        return okJson(JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "candidates",
                        List.of(Map.of(
                                "content",
                                Map.of("role", "model", "parts", List.of(Map.of("text", text))),
                                "finishReason",
                                "STOP",
                                "index",
                                0)))));
    }
}
