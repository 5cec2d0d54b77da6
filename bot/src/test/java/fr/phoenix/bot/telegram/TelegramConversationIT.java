package fr.phoenix.bot.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.bot.delivery.Courier;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Updates in, the whole engine, messages out. */
class TelegramConversationIT {

    private static final Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), new Random(1));

    private final TelegramServer telegram = new TelegramServer();
    private final MemoryEngine engine = new MemoryEngine();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TelegramApi api = new TelegramApi(telegram.settings(), Duration.ofSeconds(2));
    private final AtomicLong clock = new AtomicLong();
    private final TelegramPoller poller = new TelegramPoller(
            api,
            new TelegramIntake(
                    engine::receive,
                    new Downloads(api, () -> new FileId(UUID.randomUUID()), SHORT),
                    engine.courtesies(api, Duration.ofHours(1)),
                    meters),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            SHORT);
    private final Courier courier = new Courier(
            engine.outbox,
            new TelegramPostman(
                    new Parcels(engine.texts),
                    new Sending(api, engine.files),
                    new Pace(clock::get, duration -> clock.addAndGet(duration.toNanos())),
                    clock::get),
            engine.live,
            meters,
            Duration.ofMillis(100),
            Duration.ofMillis(1),
            unread -> {},
            InstantSource.system());

    @BeforeEach
    void start() {
        courier.start();
    }

    @AfterEach
    void stop() {
        poller.stop();
        courier.stop();
        telegram.close();
    }

    @Test
    void aNewcomerIsWelcomedByButtons() {
        telegram.updates(
                TelegramServer.text(1, 7, "/start"), TelegramServer.tap(2, 7, "fr"), TelegramServer.tap(3, 7, "tu"));

        poller.start();

        await().untilAsserted(() ->
                assertThat(said(7)).contains(engine.texts.say(Language.FR, Register.TU, "welcome.ask-age")));
        assertThat(telegram.calls("sendMessage"))
                .allSatisfy(call -> assertThat(call.path("chat_id").asString()).isEqualTo("7"));
        assertThat(telegram.calls("sendMessage")
                        .getLast()
                        .at("/reply_markup/inline_keyboard/0/0/callback_data")
                        .asString())
                .isEqualTo("adult");
    }

    @Test
    void whatTelegramRefusesForAWhileStillComesInOrder() {
        telegram.answer(
                "sendMessage",
                TelegramServer.refusal(500, "Internal Server Error", ""),
                TelegramServer.refusal(502, "Bad Gateway", ""),
                okJson("{\"ok\":true,\"result\":{}}"));
        telegram.updates(TelegramServer.text(1, 7, "/start"), TelegramServer.tap(2, 7, "fr"));

        poller.start();

        await().untilAsserted(() ->
                assertThat(said(7)).contains(engine.texts.say(Language.FR, Register.VOUS, "welcome.ask-register")));
        assertThat(said(7).getFirst()).isEqualTo(said(7).get(1)).isEqualTo(said(7).get(2));
    }

    @Test
    void twoPeopleHaveTwoConversations() {
        telegram.updates(TelegramServer.text(1, 7, "/start"), TelegramServer.text(2, 8, "/start"));

        poller.start();

        await().untilAsserted(() -> assertThat(said(8)).isNotEmpty().isEqualTo(said(7)));
    }

    private List<String> said(long chat) {
        return telegram.calls("sendMessage").stream()
                .filter(call -> call.path("chat_id").asString().equals(Long.toString(chat)))
                .map(call -> call.path("text").asString())
                .toList();
    }
}
