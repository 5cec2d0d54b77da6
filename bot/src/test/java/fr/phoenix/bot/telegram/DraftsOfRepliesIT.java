package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.PhoenixApplication;
import fr.phoenix.bot.process.GeminiServer;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.consent.ConsentFlow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service between a Gemini that takes its time and a Telegram that is played. */
@SpringBootTest(classes = PhoenixApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@Timeout(180)
class DraftsOfRepliesIT {

    private static final long CHAT = 4_711;
    private static final String WORDS = "ça fait peur";
    private static final String FIRST = "Tu dis que « ça fait peur ».";
    private static final String SECOND = "On dirait que ce changement compte pour toi.";
    private static final Duration LONG = Duration.ofSeconds(40);
    private static final GeminiServer GEMINI = new GeminiServer(WORDS);
    private static final FakeTelegram TELEGRAM = FakeTelegram.start();

    @TempDir
    static Path data;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("phoenix.data-dir", data::toString);
        GEMINI.properties().forEach((name, value) -> registry.add(name, () -> value));
        TELEGRAM.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @AfterAll
    static void stop() {
        TELEGRAM.close();
        GEMINI.close();
    }

    @Test
    void aReplyShowsWhileItIsWrittenAndComesOnceWhenItIsDone() {
        GEMINI.writes(FIRST);
        GEMINI.streams(
                Duration.ofSeconds(8),
                GeminiServer.piece("{\"text\":\"" + FIRST + " On "),
                GeminiServer.piece("dirait que ce "),
                GeminiServer.piece("changement compte "),
                GeminiServer.piece("pour toi.\"}"),
                GeminiServer.end());
        TELEGRAM.types(CHAT, "/start");
        for (var choice : List.of("fr", "tu", "adult", "agree")) {
            TELEGRAM.taps(CHAT, choice);
        }
        TELEGRAM.types(CHAT, "/checkin");
        for (var choice : List.of(ConsentFlow.agreement(Purpose.CHECK_INS), "6", "4")) {
            TELEGRAM.taps(CHAT, choice);
        }
        // a draft waits while messages still go out
        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(TELEGRAM.told(CHAT)).last().asString().contains("pèse"));

        TELEGRAM.types(CHAT, WORDS);

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(TELEGRAM.told(CHAT))
                        .filteredOn(text -> text.startsWith(FIRST + " " + SECOND))
                        .hasSize(1));
        var drafts = TELEGRAM.calls("sendMessageDraft");
        var reply = TELEGRAM.calls("sendMessage").stream()
                .filter(call -> call.text().contains(SECOND))
                .findFirst()
                .orElseThrow();
        assertThat(drafts).isNotEmpty().allSatisfy(draft -> {
            assertThat(draft.chat()).isEqualTo(Long.toString(CHAT));
            assertThat(reply.text()).startsWith(draft.text());
            assertThat(draft.nanos()).isLessThan(reply.nanos());
        });
        assertThat(drafts.getFirst().text()).isEqualTo(FIRST);
    }
}
