package fr.phoenix.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.PhoenixApplication;
import fr.phoenix.bot.webchat.Chat;
import io.lettuce.core.RedisClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Redis goes in the middle of conversations: every turn is taken all the same, and the embedded one comes back by itself. */
@SpringBootTest(classes = PhoenixApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@Timeout(180)
class RedisLostIT {

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    private RedisClient redis;

    private Chat chat;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("phoenix.data-dir", data::toString);
    }

    @BeforeEach
    void open() throws Exception {
        chat = Chat.open("http://localhost:" + port, "fr").welcomed();
    }

    @AfterEach
    void leave() {
        chat.close();
    }

    @Test
    void everyTurnIsTakenWithRedisFlushedBeforeEach() throws Exception {
        checkIn(() -> {
            try (var connection = redis.connect()) {
                connection.sync().flushall();
            }
        });
    }

    @Test
    void everyTurnIsTakenWhileRedisIsKilledAndStartedAgain() throws Exception {
        var first = server();
        first.destroyForcibly();

        checkIn(() -> {});

        await().atMost(Duration.ofSeconds(60)).until(() -> !servers().isEmpty() && answers());
        assertThat(server().pid()).isNotEqualTo(first.pid());
        assertThat(chat.say("/aide").status()).isEqualTo(200);
    }

    private interface Fault {
        void happens();
    }

    private void checkIn(Fault fault) throws Exception {
        fault.happens();
        assertThat(chat.say("/checkin").states()).containsExactly("ASKING");
        fault.happens();
        assertThat(chat.say("oui").states()).containsExactly("ANSWERED", "ASKING_MOOD");
        fault.happens();
        assertThat(chat.choose("6").states()).containsExactly("NOTING_MOOD", "ASKING_CONFIDENCE");
        fault.happens();
        assertThat(chat.say("quatre").states()).containsExactly("NOTING_CONFIDENCE", "ASKING_WEIGHT");
        fault.happens();
        assertThat(chat.say("J’ai peur de ne pas y arriver").states())
                .containsExactly("SHARING_REFLECTION", "ASKING_REASONS");
        fault.happens();
        assertThat(chat.choose("skip").states()).containsExactly("NOTING_REASONS", "ASKING_OBSTACLE");
        fault.happens();
        assertThat(chat.choose("nothing").states()).containsExactly("NOTING_OBSTACLE", "ASKING_STEP");
        fault.happens();
        assertThat(chat.say("Appeler Nadia").states()).containsExactly("NOTING_STEP", "ASKING_WHEN");
        fault.happens();
        assertThat(chat.choose("tomorrow").states()).containsExactly("NOTING_PLAN", "ASKING_SURE");
        fault.happens();
        assertThat(chat.choose("9").states()).containsExactly("NOTING_SURE", "ASKING_REMINDER");
        fault.happens();
        assertThat(chat.choose("no-reminder").states()).containsExactly("DONE", "DONE", "DONE", "CHOOSING");
    }

    private boolean answers() {
        try (var connection = redis.connect()) {
            return connection.sync().ping().equals("PONG");
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static ProcessHandle server() {
        return servers().getFirst();
    }

    private static List<ProcessHandle> servers() {
        var programs = data.toAbsolutePath().resolve("bin").resolve("redis") + "/";
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(programs))
                .toList();
    }
}
