package fr.phoenix.bot.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.http.Fault;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Attached;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Medium;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.Words;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelegramPollerIT {

    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), new Random(1));

    private final TelegramServer telegram = new TelegramServer();
    private final MemoryEngine engine = new MemoryEngine();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TelegramApi api = new TelegramApi(telegram.settings(), Duration.ofSeconds(2));
    private final TelegramIntake intake = new TelegramIntake(
            engine.conversations::receive,
            new Downloads(api, () -> new FileId(UUID.randomUUID()), SHORT),
            engine.courtesies(api, Duration.ofMillis(50)),
            meters);
    private TelegramPoller poller = new TelegramPoller(api, intake, Duration.ofSeconds(1), GRACE, SHORT);

    @AfterEach
    void stop() {
        poller.stop();
        telegram.close();
    }

    @Test
    void updatesAreStoredInOrderAndTheOffsetMovesPastThem() {
        telegram.updates(TelegramServer.text(10, 7, "un"), TelegramServer.text(11, 7, "deux"));

        poller.start();

        awaitOffset(12);
        assertThat(texts()).containsExactly("un", "deux");
        var poll = telegram.calls("getUpdates").getFirst();
        assertThat(poll.path("timeout").asInt()).isEqualTo(1);
        assertThat(poll.path("allowed_updates").toString())
                .isEqualTo("[\"message\",\"callback_query\",\"my_chat_member\"]");
        assertThat(telegram.calls("deleteWebhook")).isNotEmpty();
    }

    @Test
    void aThousandFailuresOfTheDatabaseLoseNothingAndMoveNothing() {
        var failures = new AtomicInteger(1_000);
        engine.trouble = () -> failures.getAndDecrement() > 0
                ? Optional.of(new IllegalStateException("the database is down"))
                : Optional.empty();
        telegram.updates(TelegramServer.text(10, 7, "patience"), TelegramServer.text(11, 7, "suite"));

        poller.start();

        awaitOffset(12);
        assertThat(texts()).containsExactly("patience", "suite");
        assertThat(failures).hasValueLessThanOrEqualTo(0);
    }

    @Test
    void errorsDoNotEndTheLoopEither() {
        var failures = new AtomicInteger(3);
        engine.trouble =
                () -> failures.getAndDecrement() > 0 ? Optional.of(new NoClassDefFoundError("gone")) : Optional.empty();
        telegram.answer("getUpdates", TelegramServer.batch(TelegramServer.text(10, 7, "encore")));

        poller.start();

        await().until(() -> !engine.stored.isEmpty());
        assertThat(poller.isRunning()).isTrue();
    }

    @Test
    void aThousandUpdatesNobodyUnderstandsAreSkipped() {
        var strange = IntStream.range(0, 1_000)
                .mapToObj(i -> switch (i % 4) {
                    case 0 -> "{\"update_id\":" + i + ",\"message\":{\"chat\":\"what\"}}";
                    case 1 -> "{\"update_id\":" + i + ",\"my_chat_member\":{}}";
                    case 2 -> TelegramServer.tap(i, 7, "x".repeat(65));
                    default -> "\"not even an object\"";
                })
                .toArray(String[]::new);
        telegram.answer(
                "getUpdates",
                TelegramServer.batch(strange),
                TelegramServer.batch(TelegramServer.text(2_000, 7, "enfin")),
                TelegramServer.batch());

        poller.start();

        awaitOffset(2_001);
        assertThat(texts()).containsExactly("enfin");
        // the 250 that have no number at all are taken for one
        assertThat(meters.get("phoenix.telegram.updates")
                        .tag("outcome", "ignored")
                        .counter()
                        .count())
                .isEqualTo(750);
    }

    @Test
    void theLoopSurvivesEveryAnswerOfTelegrams() {
        telegram.answer(
                "getUpdates",
                TelegramServer.refusal(401, "Unauthorized", ""),
                TelegramServer.refusal(404, "Not Found", ""),
                TelegramServer.refusal(409, "Conflict", ""),
                TelegramServer.refusal(500, "Internal Server Error", ""),
                aResponse().withStatus(502).withBody("<html>"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
                okJson("{\"ok\":true,\"result\":[{\"update_"),
                okJson("{\"ok\":true,\"result\":7}"),
                okJson("{\"ok\":true}"),
                aResponse().withStatus(200),
                TelegramServer.batch(TelegramServer.text(10, 7, "toujours là")),
                TelegramServer.batch());

        poller.start();

        awaitOffset(11);
        assertThat(texts()).containsExactly("toujours là");
    }

    @Test
    void aRepeatedUpdateIsStoredOnceAndDoesNotHoldUpTheNext() {
        telegram.answer(
                "getUpdates",
                TelegramServer.batch(TelegramServer.text(10, 7, "un"), TelegramServer.text(10, 7, "un")),
                TelegramServer.batch(TelegramServer.text(10, 7, "un"), TelegramServer.text(11, 7, "deux")),
                TelegramServer.batch());

        poller.start();

        awaitOffset(12);
        assertThat(meters.get("phoenix.telegram.updates")
                        .tag("outcome", "stored")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(meters.get("phoenix.telegram.updates")
                        .tag("outcome", "repeated")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aDocumentComesWithItsContentAndDigest() {
        telegram.file(aResponse().withBody("bonjour"));
        telegram.updates(TelegramServer.document(10, 7, "cv.txt"));

        poller.start();

        awaitOffset(11);
        var file = engine.storedFiles.getFirst();
        assertThat(file.content()).asString().isEqualTo("bonjour");
        assertThat(engine.stored.getFirst().content())
                .isEqualTo(new Attached(
                        file.id(),
                        new Words("cv.txt"),
                        "text/plain",
                        7,
                        "2cb4b1431b84ec15d35ed83bb927e27e8967d75f4bcd9cc4b25c8d879ae23e18",
                        Kind.CHAT));
    }

    @Test
    void aDocumentThatCannotBeFetchedIsAFileNobodyCanReadAfterThreeTries() {
        telegram.file(aResponse().withStatus(500));
        telegram.updates(TelegramServer.document(10, 7, "cv.txt"), TelegramServer.text(11, 7, "suite"));

        poller.start();

        awaitOffset(12);
        assertThat(engine.stored.getFirst().content()).isEqualTo(new Unsupported(Medium.FILE));
        assertThat(telegram.calls("getFile")).hasSize(3);
    }

    @Test
    void aPressedButtonIsAnsweredAtOnce() {
        telegram.updates(TelegramServer.tap(10, 7, "adult"));

        poller.start();

        await().untilAsserted(() -> assertThat(telegram.calls("answerCallbackQuery"))
                .singleElement()
                .satisfies(call ->
                        assertThat(call.path("callback_query_id").asString()).isEqualTo("cb10")));
    }

    @Test
    void typingShowsWhileAnAnswerTakesLong() {
        telegram.updates(TelegramServer.text(10, 7, "un"));

        poller.start();

        await().untilAsserted(() -> assertThat(telegram.calls("sendChatAction"))
                .singleElement()
                .satisfies(call -> assertThat(call.path("action").asString()).isEqualTo("typing")));
    }

    @Test
    void stoppingBreaksOffAPollAndAStartGoesOn() {
        telegram.answer("getUpdates", TelegramServer.batch().withFixedDelay(20_000));
        poller = new TelegramPoller(api, intake, Duration.ofSeconds(25), GRACE, SHORT);
        poller.start();
        await().until(() -> !telegram.requests("deleteWebhook").isEmpty());

        long before = System.nanoTime();
        poller.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        assertThat(poller.isRunning()).isFalse();
        telegram.updates(TelegramServer.text(10, 7, "revenu"));
        poller.start();
        awaitOffset(11);
    }

    @Test
    void stoppingBreaksOffAWaitForTheDatabase() {
        engine.trouble = () -> Optional.of(new IllegalStateException("down for good"));
        telegram.updates(TelegramServer.text(10, 7, "perdu ?"));
        poller.start();
        await().until(() -> telegram.requests("getUpdates").size() == 1);

        poller.stop();

        assertThat(poller.isRunning()).isFalse();
        assertThat(telegram.calls("getUpdates"))
                .allSatisfy(poll -> assertThat(poll.path("offset").asInt()).isZero());
    }

    private void awaitOffset(int offset) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> telegram.calls("getUpdates").stream()
                        .anyMatch(poll -> poll.path("offset").asInt() == offset));
    }

    private List<String> texts() {
        return engine.stored.stream()
                .map(Message::content)
                .map(content -> content instanceof Typed typed ? typed.words().text() : "")
                .toList();
    }
}
