package fr.phoenix.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.bot.process.GeminiServer;
import fr.phoenix.bot.process.ServiceProcess;
import fr.phoenix.bot.webchat.Chat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own, killed while a model keeps it waiting, then started again on the same data. */
@Timeout(180)
class CrashIT {

    private static final String WORDS = "Je dors mal et je me demande si tout cela en vaut la peine";
    private static final String REFLECTION = "« Je dors mal » : on dirait que ce changement compte beaucoup.";

    @TempDir
    Path data;

    private final GeminiServer gemini = new GeminiServer(WORDS);

    @AfterEach
    void stopTheModel() {
        gemini.close();
    }

    @Test
    void whatTheModelAnsweredBeforeTheCrashIsNotPaidForAgain() throws Exception {
        var id = UUID.randomUUID().toString();
        Chat chat;
        try (var first = ServiceProcess.start(data, gemini.settings())) {
            chat = Chat.open(first.address(), "fr").welcomed();
            chat.say("/checkin");
            chat.say("oui");
            chat.say("6");
            chat.say("4");
            gemini.understandsThenThinks(Duration.ofMinutes(1));
            chat.post(id, "text", WORDS);
            await().atMost(Duration.ofSeconds(30)).until(() -> gemini.writings() > 0);
            assertThat(gemini.plans()).isEqualTo(1);
            first.kill();
        }
        chat.close();
        gemini.writes(REFLECTION);

        try (var second = ServiceProcess.start(data, gemini.settings());
                var again = chat.at(second.address())) {
            var answered = again.post(id, "text", WORDS, "Prefer", "wait=50");

            assertThat(answered.texts("text").getFirst()).isEqualTo(REFLECTION);
            assertThat(gemini.plans()).isZero();
            assertThat(gemini.writings()).isEqualTo(1);
            System.out.println("FIGURE a turn killed after the model understood: 1 call to understand in all");
        }
    }

    @Test
    void aMessageWhoseTurnWasKilledIsAnsweredOnceAfterTheNextStart() throws Exception {
        var id = UUID.randomUUID().toString();
        Chat chat;
        String accepted;
        try (var first = ServiceProcess.start(data, gemini.settings())) {
            chat = Chat.open(first.address(), "fr").welcomed();
            chat.say("/checkin");
            chat.say("oui");
            chat.say("6");
            chat.say("4");
            gemini.thinks(Duration.ofMinutes(1));
            accepted = chat.post(id, "text", WORDS).body().path("messageId").asString();
            await().atMost(Duration.ofSeconds(30)).until(gemini::wasAsked);
            first.kill();
        }
        chat.close();
        gemini.writes(REFLECTION);

        try (var second = ServiceProcess.start(data, gemini.settings());
                var again = chat.at(second.address())) {
            var answered = again.post(id, "text", WORDS, "Prefer", "wait=50");
            var next = again.say("Une amie m’aide");
            var history = again.history(0);

            assertThat(answered.status()).isEqualTo(200);
            assertThat(answered.body().path("messageId").asString()).isEqualTo(accepted);
            assertThat(answered.states()).containsExactly("SHARING_REFLECTION", "ASKING_REASONS");
            assertThat(answered.texts("text").getFirst()).isEqualTo(REFLECTION);
            assertThat(next.states()).containsExactly("NOTING_REASONS", "ASKING_OBSTACLE");
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
}
