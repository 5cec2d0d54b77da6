package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Attached;
import fr.phoenix.dialogs.Message.Typed;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What takes long holds nobody up, and is not acknowledged before it is durable. */
@Timeout(60)
class DetoursIT {

    private static final Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), new Random(1));
    private static final Duration LONG_GRACE = Duration.ofSeconds(30);
    private static final Duration NO_GRACE = Duration.ofMillis(1);

    private final FakeTelegram telegram;
    private final MemoryEngine engine = new MemoryEngine();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TelegramApi api;
    private TelegramPoller poller;

    DetoursIT() throws IOException {
        telegram = new FakeTelegram();
        var properties = new TelegramProperties(FakeTelegram.TOKEN, telegram.address(), "", "", Duration.ofSeconds(1));
        api = new TelegramApi(TelegramSettings.of(properties, ""), Duration.ofSeconds(20));
        poller = poller(LONG_GRACE);
    }

    private TelegramPoller poller(Duration grace) {
        var intake = new TelegramIntake(
                engine.conversations::receive,
                new Downloads(api, () -> new FileId(UUID.randomUUID()), SHORT),
                engine.courtesies(api, Duration.ofHours(1)),
                meters);
        return new TelegramPoller(api, intake, Duration.ofSeconds(1), grace, SHORT);
    }

    @AfterEach
    void stop() {
        poller.stop();
        telegram.close();
    }

    @Test
    void aSlowDocumentHoldsUpItsOwnPersonAlone() {
        var arrives = new Semaphore(0);
        telegram.whileDownloading(arrives::acquireUninterruptibly);
        int document = telegram.hands(7, "cv.txt");
        telegram.types(7, "voici mon cv");
        telegram.types(8, "bonjour");

        poller.start();

        await().until(() -> said().equals(List.of("8 bonjour")));
        telegram.types(9, "encore quelqu’un");
        int last = telegram.types(7, "alors ?");
        await().until(() -> said().equals(List.of("8 bonjour", "9 encore quelqu’un")));
        assertThat(telegram.confirmed()).isLessThanOrEqualTo(document);
        arrives.release();
        await().until(() -> telegram.confirmed() == last + 1);
        assertThat(said())
                .containsExactly("8 bonjour", "9 encore quelqu’un", "7 a file", "7 voici mon cv", "7 alors ?");
    }

    @Test
    void aDocumentWhoseFetchingIsBrokenOffByAStopComesAfterTheNextStart() {
        var arrives = new Semaphore(0);
        var fetching = new Semaphore(0);
        telegram.whileDownloading(() -> {
            fetching.release();
            arrives.acquireUninterruptibly();
        });
        int document = telegram.hands(7, "cv.txt");
        int word = telegram.types(8, "bonjour");
        poller.start();
        fetching.acquireUninterruptibly();
        await().until(() -> said().equals(List.of("8 bonjour")));

        poller.stop();

        assertThat(telegram.confirmed()).isLessThanOrEqualTo(document);
        arrives.release(2);
        poller.start();
        await().until(() -> telegram.confirmed() == word + 1);
        assertThat(said()).containsOnlyOnce("7 a file").contains("8 bonjour");
    }

    @Test
    void aPasteThatTelegramCutIsOneMessage() {
        telegram.types(7, "a".repeat(4_096));
        telegram.types(7, "b".repeat(4_050));
        int last = telegram.types(7, "fin");
        telegram.types(8, "bonjour");

        poller.start();

        await().until(() -> telegram.confirmed() == last + 2);
        assertThat(said())
                .containsExactlyInAnyOrder("8 bonjour", "7 " + "a".repeat(4_096) + "b".repeat(4_050) + "\nfin");
    }

    @Test
    void theRestOfAPasteMayComeWithALaterPoll() {
        int first = telegram.types(7, "a".repeat(4_096));
        poller.start();
        await().until(() -> telegram.calls("getUpdates").size() > 2);
        assertThat(telegram.confirmed()).isLessThanOrEqualTo(first);

        int rest = telegram.types(7, "reste", 1_790_000_001);

        await().until(() -> telegram.confirmed() == rest + 1);
        assertThat(said()).containsExactly("7 " + "a".repeat(4_096) + "reste");
    }

    @Test
    void whatComesLaterOrAfterAShortMessageIsAMessageOfItsOwn() {
        telegram.types(7, "a".repeat(4_096));
        telegram.types(7, "plus tard", 1_790_000_060);
        telegram.types(8, "court");
        int last = telegram.types(8, "puis autre chose");

        poller.start();

        await().until(() -> telegram.confirmed() == last + 1);
        assertThat(said())
                .containsSubsequence("7 " + "a".repeat(4_096), "7 plus tard")
                .containsSubsequence("8 court", "8 puis autre chose")
                .hasSize(4);
    }

    @Test
    void aLongMessageAloneWaitsForTheGraceOnly() {
        poller = poller(NO_GRACE);
        int only = telegram.types(7, "a".repeat(4_096));

        poller.start();

        await().until(() -> telegram.confirmed() == only + 1);
        assertThat(said()).containsExactly("7 " + "a".repeat(4_096));
    }

    @Test
    void piecesStoredOneByOneBeforeACrashAreNotLostWhenTheyComeTogetherAgain() {
        poller = poller(NO_GRACE);
        int first = telegram.types(7, "a".repeat(4_096));
        poller.start();
        await().until(() -> stored() == 1);
        poller.stop();
        telegram.givesAgain(first);
        int rest = telegram.types(7, "reste");

        poller = poller(LONG_GRACE);
        poller.start();

        await().until(() -> telegram.confirmed() == rest + 1);
        assertThat(stored()).isEqualTo(2);
        assertThat(said()).endsWith("7 " + "a".repeat(4_096), "7 reste");
    }

    private double stored() {
        return meters.counter("phoenix.telegram.updates", "outcome", "stored").count();
    }

    @Test
    void theOffsetStaysBeforeAnUpdateThatFailsAThousandTimes() {
        var failures = new AtomicInteger(1_000);
        var firstOffsets = new AtomicInteger();
        int first = telegram.types(7, "patience");
        engine.trouble = () -> {
            firstOffsets.accumulateAndGet(telegram.confirmed(), Math::max);
            return failures.getAndDecrement() > 0 ? Optional.of(new IllegalStateException("down")) : Optional.empty();
        };
        int last = IntStream.range(0, 20)
                .map(i -> telegram.types(8 + i, "suite"))
                .max()
                .orElseThrow();

        poller.start();

        await().atMost(Duration.ofSeconds(30)).until(() -> telegram.confirmed() == last + 1);
        assertThat(firstOffsets).hasValueLessThanOrEqualTo(first);
        assertThat(said()).hasSize(21);
        System.out.println("FIGURE refusals to store in a row: 1,000; updates after it stored: 20; lost: 0");
    }

    /** What was handed to the inbox and not refused, with who said it. */
    private List<String> said() {
        return engine.stored.stream()
                .map(message -> message.account().id() + " " + words(message))
                .toList();
    }

    private static String words(Message message) {
        return switch (message.content()) {
            case Typed typed -> typed.words().text();
            case Attached attached -> "a file";
            default -> "something";
        };
    }
}
