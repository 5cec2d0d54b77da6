package fr.phoenix.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.PhoenixApplication;
import fr.phoenix.bot.telegram.FakeTelegram;
import fr.phoenix.bot.webchat.Chat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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

/** What the service says and keeps while its database is dead, or hangs; and how soon it is itself again. */
@SpringBootTest(classes = PhoenixApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@Timeout(180)
class PostgresDownIT {

    /** Four seconds for a connection, or eight in the middle of a statement, and time for a busy machine. */
    private static final Duration LONGEST_REFUSAL = Duration.ofSeconds(20);

    private static final Duration LONGEST_RETURN = Duration.ofSeconds(10);

    @TempDir
    static Path directory;

    private static final ProxiedPostgres POSTGRES = ProxiedPostgres.start();
    private static final FakeTelegram TELEGRAM = FakeTelegram.start();
    private static long person = 700;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private Chat chat;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        POSTGRES.properties(directory).forEach((name, value) -> registry.add(name, () -> value));
        TELEGRAM.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @AfterAll
    static void stop() throws IOException {
        TELEGRAM.close();
        POSTGRES.close();
    }

    @BeforeEach
    void open() throws Exception {
        chat = Chat.open("http://localhost:" + port, "fr").welcomed();
        person++;
        TELEGRAM.types(person, "/start");
        await().atMost(Duration.ofSeconds(20)).until(() -> TELEGRAM.told(person).size() == 1);
    }

    @AfterEach
    void heal() {
        POSTGRES.proxy.stall(false);
        POSTGRES.proxy.refuse(false);
        chat.close();
        client.shutdownNow();
    }

    @Test
    void aDeadDatabase() throws Exception {
        downAndBack(
                "dead",
                () -> {
                    POSTGRES.proxy.refuse(true);
                    POSTGRES.proxy.cutAll();
                },
                () -> POSTGRES.proxy.refuse(false));
    }

    @Test
    void aDatabaseThatHangs() throws Exception {
        downAndBack("hanging", () -> POSTGRES.proxy.stall(true), () -> POSTGRES.proxy.stall(false));
    }

    /** Gone without a word, as a host that lost its power: nothing answers, and what was connected never will. */
    @Test
    void aDatabaseThatHangsAndComesBackWithoutItsConnections() throws Exception {
        downAndBack("vanished", () -> POSTGRES.proxy.stall(true), () -> {
            POSTGRES.proxy.cutAll();
            POSTGRES.proxy.stall(false);
        });
    }

    private void downAndBack(String how, Runnable down, Runnable back) throws Exception {
        down.run();

        long begun = System.nanoTime();
        var ids = IntStream.range(0, 8)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var posts = ids.stream()
                    .<Callable<Chat.Answer>>map(id -> () -> chat.post(id, "text", "/aide", "Prefer", "wait=50"))
                    .toList();
            for (var post : threads.invokeAll(posts)) {
                assertThat(post.get().status()).isEqualTo(503);
                assertThat(post.get().body().path("code").asString()).isEqualTo("unavailable");
            }
        }
        var refused = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(refused).isLessThan(LONGEST_REFUSAL);
        int update = TELEGRAM.types(person, "/aide");
        await().atMost(LONGEST_REFUSAL).until(() -> health("readiness") == 503);
        assertThat(health("liveness")).isEqualTo(200);
        int polls = TELEGRAM.calls("getUpdates").size();
        assertThat(TELEGRAM.confirmed()).isLessThanOrEqualTo(update);

        back.run();

        begun = System.nanoTime();
        await().atMost(LONGEST_RETURN.plusSeconds(10))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> chat.post(ids.getFirst(), "text", "/aide").status() == 202);
        var web = Duration.ofNanos(System.nanoTime() - begun);
        await().atMost(LONGEST_RETURN.plusSeconds(10)).until(() -> TELEGRAM.confirmed() > update);
        await().atMost(LONGEST_RETURN.plusSeconds(10))
                .until(() -> TELEGRAM.told(person).size() == 2);
        var telegramBack = Duration.ofNanos(System.nanoTime() - begun);
        await().atMost(LONGEST_RETURN).until(() -> health("readiness") == 200);
        System.out.printf(
                Locale.ROOT,
                "FIGURE PostgreSQL %s: 8 of 8 calls got 503 within %.1f s; the web is back after %.1f s, Telegram after %.1f s (%d polls meanwhile)%n",
                how,
                refused.toMillis() / 1e3,
                web.toMillis() / 1e3,
                telegramBack.toMillis() / 1e3,
                polls);
        assertThat(web).isLessThan(LONGEST_RETURN);
        assertThat(telegramBack).isLessThan(LONGEST_RETURN);
        for (var id : ids) {
            assertThat(chat.post(id, "text", "/aide", "Prefer", "wait=50").status())
                    .isEqualTo(200);
        }
        assertThat(POSTGRES.count("SELECT count(*) FROM inbox WHERE status <> 'ANSWERED'"))
                .isZero();
    }

    private int health(String probe) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/" + probe))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
