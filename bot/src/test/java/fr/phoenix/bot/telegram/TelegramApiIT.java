package fr.phoenix.bot.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TelegramApiIT {

    private final TelegramServer telegram = new TelegramServer();
    private final TelegramApi api = new TelegramApi(telegram.settings(), Duration.ofMillis(500));

    @AfterEach
    void close() {
        telegram.close();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("good", okJson("{\"ok\":true,\"result\":true}"), "Done"),
                Arguments.of("good, of an unknown shape", okJson("{\"ok\":true,\"result\":{\"new\":1}}"), "Done"),
                Arguments.of("429", TelegramServer.refusal(429, "Too Many Requests", "\"retry_after\":3"), "Refused"),
                Arguments.of(
                        "403", TelegramServer.refusal(403, "Forbidden: bot was blocked by the user", ""), "Refused"),
                Arguments.of("400", TelegramServer.refusal(400, "Bad Request", ""), "Refused"),
                Arguments.of("500", TelegramServer.refusal(500, "Internal Server Error", ""), "Refused"),
                Arguments.of("502 of a gateway", aResponse().withStatus(502).withBody("<html>"), "Refused"),
                Arguments.of("504 of a gateway", aResponse().withStatus(504).withBody("<html>"), "Unclear"),
                Arguments.of("redirect", aResponse().withStatus(302).withHeader("Location", "/"), "Unclear"),
                Arguments.of("empty", aResponse().withStatus(200), "Unclear"),
                Arguments.of("malformed", okJson("{\"ok\":tr"), "Unclear"),
                Arguments.of("not ok and no code", okJson("{\"ok\":false}"), "Unclear"),
                Arguments.of("too slow", okJson("{\"ok\":true}").withFixedDelay(2_000), "Unclear"),
                Arguments.of("stalled", okJson("{\"ok\":true}").withChunkedDribbleDelay(5, 4_000), "Unclear"),
                Arguments.of("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "Unclear"),
                Arguments.of("cut", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK), "Unclear"),
                Arguments.of("garbage", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE), "Unclear"));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource("answers")
    void everyAnswerSaysHowSureItIs(String name, ResponseDefinitionBuilder answer, String kind) throws Exception {
        telegram.answer("sendMessage", answer);

        var got = api.call("sendMessage", Map.of("chat_id", "7", "text", name));

        assertThat(got.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(got.toString()).doesNotContain("test-token");
    }

    @Test
    void theRestTelegramAsksForIsKept() throws Exception {
        telegram.answer("sendMessage", TelegramServer.refusal(429, "Too Many Requests", "\"retry_after\":3"));

        assertThat(api.call("sendMessage", Map.of()))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.retryAfter()).contains(Duration.ofSeconds(3)));
    }

    @Test
    void whenNobodyIsThereNothingWasSent() throws Exception {
        telegram.vanish();

        assertThat(api.call("sendMessage", Map.of())).isInstanceOf(Answer.Unreached.class);
    }

    @Test
    void aFileGoesOutAsAForm() throws Exception {
        var file = new NewFile(
                new FileId(new UUID(0, 1)), new Words("lettre \"été\".pdf"), "application/pdf", new byte[] {1, 2, 3});

        var answer = api.upload("sendDocument", Map.of("chat_id", "7", "caption", "Voilà"), "document", file);

        assertThat(answer).isInstanceOf(Answer.Done.class);
        var request = telegram.requests("sendDocument").getFirst();
        assertThat(request.getPart("document").getBody().asBytes()).containsExactly(1, 2, 3);
        assertThat(request.getPart("caption").getBody().asString()).isEqualTo("Voilà");
        assertThat(request.getBodyAsString()).contains("filename=\"lettre _été_.pdf\"");
    }

    @Test
    void filesComeFromTheSameServer() throws Exception {
        telegram.file(aResponse().withBody("bonjour"));

        assertThat(api.download("documents/file_1.txt"))
                .hasValueSatisfying(content -> assertThat(content).asString().isEqualTo("bonjour"));
    }

    @Test
    void aFileLargerThanPromisedIsNotTaken() throws Exception {
        telegram.file(aResponse().withBody(new byte[NewFile.MOST_BYTES + 1]));

        assertThat(api.download("documents/file_1.txt")).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsEmpty() throws Exception {
        assertThat(api.download("documents/missing.txt")).isEmpty();
    }
}
