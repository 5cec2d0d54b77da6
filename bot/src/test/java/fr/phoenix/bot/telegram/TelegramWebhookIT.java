package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.phoenix.bot.telegram.TelegramSettings.Intake.Webhook;
import fr.phoenix.dialogs.FileId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.function.RouterFunctions;

class TelegramWebhookIT {

    private static final String SECRET = "0123456789abcdef";
    private static final Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), new Random(1));

    private final TelegramServer telegram = new TelegramServer();
    private final MemoryEngine engine = new MemoryEngine();
    private final TelegramApi api = new TelegramApi(telegram.settings(), Duration.ofSeconds(2));
    private final TelegramWebhook webhook = new TelegramWebhook(
            new TelegramIntake(
                    engine.conversations::receive,
                    new Downloads(api, () -> new FileId(UUID.randomUUID()), SHORT),
                    engine.courtesies(api, Duration.ofHours(1)),
                    new SimpleMeterRegistry()),
            SECRET);
    private final MockMvc mvc = MockMvcBuilders.routerFunctions(
                    RouterFunctions.route().POST(Webhook.PATH, webhook::take).build())
            .build();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void anUpdateIsAcknowledgedOnceItIsStored() throws Exception {
        mvc.perform(post(Webhook.PATH)
                        .header(TelegramWebhook.SECRET_HEADER, SECRET)
                        .content(TelegramServer.text(1, 7, "bonjour")))
                .andExpect(status().isOk());

        assertThat(engine.stored).hasSize(1);
    }

    @Test
    void withTheDatabaseDownTelegramIsToldToComeAgain() throws Exception {
        engine.trouble = () -> Optional.of(new IllegalStateException("down"));

        mvc.perform(post(Webhook.PATH)
                        .header(TelegramWebhook.SECRET_HEADER, SECRET)
                        .content(TelegramServer.text(1, 7, "bonjour")))
                .andExpect(status().isServiceUnavailable());
    }

    @Test
    void withoutTheSecretNothingIsRead() throws Exception {
        mvc.perform(post(Webhook.PATH).content(TelegramServer.text(1, 7, "bonjour")))
                .andExpect(status().isUnauthorized());
        mvc.perform(post(Webhook.PATH)
                        .header(TelegramWebhook.SECRET_HEADER, SECRET + "x")
                        .content(TelegramServer.text(1, 7, "bonjour")))
                .andExpect(status().isUnauthorized());

        assertThat(engine.stored).isEmpty();
    }

    @Test
    void whatCanNeverBeReadIsAcknowledged() throws Exception {
        for (var body : new String[] {"{\"update_", "[]", "{\"update_id\":1,\"my_chat_member\":{}}"}) {
            mvc.perform(post(Webhook.PATH)
                            .header(TelegramWebhook.SECRET_HEADER, SECRET)
                            .content(body))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void aBodyWithoutEndIsRefused() throws Exception {
        mvc.perform(post(Webhook.PATH)
                        .header(TelegramWebhook.SECRET_HEADER, SECRET)
                        .content(new byte[2 * 1024 * 1024]))
                .andExpect(status().isContentTooLarge());
    }
}
