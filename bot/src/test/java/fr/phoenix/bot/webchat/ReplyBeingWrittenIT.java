package fr.phoenix.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.PhoenixApplication;
import fr.phoenix.bot.process.GeminiServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** What the stream of a web chat says of a reply while Gemini writes it, and what is left of that. */
@SpringBootTest(classes = PhoenixApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@Timeout(120)
class ReplyBeingWrittenIT {

    private static final String WORDS = "ça fait peur";
    private static final String FIRST = "Tu dis que « ça fait peur ».";
    private static final String SECOND = "On dirait que ce changement compte pour toi.";
    private static final String WHOLE = "Tu dis que « ça fait peur », et que tu tiens bon.";
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final GeminiServer GEMINI = new GeminiServer(WORDS);

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    private Chat chat;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("phoenix.data-dir", data::toString);
        GEMINI.properties().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("phoenix.models.idle-limit", () -> "2s");
    }

    @BeforeEach
    void getToTheOpenQuestion() throws Exception {
        GEMINI.writes(WHOLE);
        chat = Chat.open("http://localhost:" + port, "fr").welcomed();
        for (var answer : List.of("/checkin", "oui", "6", "4")) {
            chat.say(answer);
        }
    }

    @AfterEach
    void leave() {
        chat.close();
    }

    @AfterAll
    static void stop() {
        GEMINI.close();
    }

    /** What was shown after each piece, and the reply that took its place. */
    private record Seen(List<String> drafts, String reply, int deltasAfter) {}

    @Test
    void aReplyIsSeenSentenceBySentenceBeforeItIsThere() throws Exception {
        GEMINI.streams(
                SHORT,
                GeminiServer.piece("{\"text\":\"" + FIRST + " On dir"),
                GeminiServer.piece("ait que ce changement compte pour toi.\"}"),
                GeminiServer.end());

        var seen = answerTheOpenQuestion();

        assertThat(seen.drafts()).containsExactly(FIRST, FIRST + " " + SECOND);
        assertThat(seen.reply()).isEqualTo(FIRST + " " + SECOND);
        assertThat(seen.deltasAfter()).isZero();
        assertThat(chat.history(0).body().toString()).containsOnlyOnce(SECOND);
    }

    @Test
    void whatWasSeenOfAStreamThatBreaksOffIsTakenBackAndAnswered() throws Exception {
        GEMINI.streams(SHORT, GeminiServer.piece("{\"text\":\"" + FIRST + " On dir"));

        var seen = answerTheOpenQuestion();

        assertThat(seen.drafts()).containsExactly(FIRST, "", WHOLE);
        assertThat(seen.reply()).isEqualTo(WHOLE);
        assertThat(chat.history(0).body().toString()).doesNotContain(FIRST);
    }

    @Test
    void whatWasSeenOfAStreamThatStallsIsReplacedByTheNextModelsReply() throws Exception {
        var silence = new ArrayList<>(List.of(GeminiServer.piece("{\"text\":\"" + FIRST + " On dir")));
        for (int second = 0; second < 20; second++) {
            silence.add(":" + " ".repeat(silence.getFirst().length()) + "\n");
        }
        GEMINI.streams(Duration.ofSeconds(20), silence.toArray(String[]::new));

        var seen = answerTheOpenQuestion();

        assertThat(seen.drafts()).containsExactly(FIRST, "", WHOLE);
        assertThat(seen.reply()).isEqualTo(WHOLE);
    }

    @Test
    void aSentenceThatAGuardRefusesIsNeverSeen() throws Exception {
        GEMINI.streams(
                SHORT,
                GeminiServer.piece("{\"text\":\"" + FIRST + " Lisez www.exemple.fr"),
                GeminiServer.piece(" tout de suite. Sésame.\"}"),
                GeminiServer.end());

        var seen = answerTheOpenQuestion();

        assertThat(seen.drafts()).hasSize(2).startsWith(FIRST).last().isEqualTo(seen.reply());
        assertThat(seen.drafts().toString() + seen.reply()).doesNotContain("exemple.fr", "Sésame");
    }

    /** Follows the stream until the question after the reply is there, putting pieces together as the widget does. */
    private Seen answerTheOpenQuestion() throws Exception {
        var last = chat.history(0)
                .body()
                .path("replies")
                .valueStream()
                .mapToLong(reply -> reply.path("seq").asLong())
                .max()
                .orElseThrow();
        var drafts = new ArrayList<String>();
        var draft = new StringBuilder();
        var replies = new ArrayList<String>();
        int late = 0;
        try (var lines = chat.events(last)) {
            chat.post(UUID.randomUUID().toString(), "text", WORDS);
            var event = "";
            for (var line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("event:")) {
                    event = line.substring("event:".length());
                } else if (line.startsWith("data:")) {
                    var json = JsonMapper.shared().readTree(line.substring("data:".length()));
                    if (event.equals("delta")) {
                        draft.replace(
                                json.path("at").asInt(),
                                draft.length(),
                                json.path("text").asString());
                        drafts.add(draft.toString());
                        late += replies.isEmpty() ? 0 : 1;
                    } else if (event.equals("reply")) {
                        replies.add(json.path("text").asString());
                        if (replies.size() == 2) {
                            break;
                        }
                    }
                } else if (line.startsWith("id:")) {
                    event = "";
                }
            }
        }
        return new Seen(drafts, replies.getFirst(), late);
    }
}
