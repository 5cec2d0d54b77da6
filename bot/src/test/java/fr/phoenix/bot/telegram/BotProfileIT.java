package fr.phoenix.bot.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.bot.telegram.TelegramSettings.Intake;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.texts.Texts;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BotProfileIT {

    private static final Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2), new Random(1));

    private final TelegramServer telegram = new TelegramServer();
    private final BotName name = new BotName();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void commandsAreSetForEverybodyAndForEachLanguage() {
        profile(new Intake.Polling()).start();

        await().until(() -> telegram.calls("setMyCommands").size() == 3);
        var calls = telegram.calls("setMyCommands");
        assertThat(calls)
                .extracting(call -> call.path("language_code").asString(""))
                .containsExactly("", "fr", "en");
        assertThat(calls.getFirst().toString()).contains("\"lettre\"", "\"annuler\"");
        assertThat(calls.getLast().toString()).contains("\"letter\"", "\"cancel\"");
        assertThat(telegram.calls("setWebhook")).isEmpty();
    }

    @Test
    void theNameOfTheBotMakesALink() {
        assertThat(name.door()).isEqualTo(new Door.Open());
        telegram.answer("getMe", okJson("{\"ok\":true,\"result\":{\"id\":1,\"username\":\"phoenix_bot\"}}"));

        profile(new Intake.Polling()).start();

        await().until(() -> name.door().equals(new Door.Linked("https://t.me/phoenix_bot?start=")));
    }

    @Test
    void withoutANameCommandsAreSetAllTheSame() {
        telegram.answer("getMe", TelegramServer.refusal(404, "Not Found", ""));

        profile(new Intake.Polling()).start();

        await().until(() -> telegram.calls("setMyCommands").size() == 3);
        assertThat(name.door()).isEqualTo(new Door.Open());
    }

    @Test
    void aFailureIsTriedAgainWithoutHoldingUpTheStart() {
        telegram.answer(
                "setMyCommands",
                TelegramServer.refusal(500, "Internal Server Error", ""),
                okJson("{\"ok\":true,\"result\":true}"));

        profile(new Intake.Polling()).start();

        await().until(() -> telegram.calls("setMyCommands").size() == 4);
    }

    @Test
    void aWebhookIsSetWithItsSecret() {
        profile(new Intake.Webhook("https://phoenix.example/telegram/webhook", "0123456789abcdef"))
                .start();

        await().until(() -> telegram.calls("setMyCommands").size() == 3);
        assertThat(telegram.calls("setWebhook")).singleElement().satisfies(call -> {
            assertThat(call.path("url").asString()).isEqualTo("https://phoenix.example/telegram/webhook");
            assertThat(call.path("secret_token").asString()).isEqualTo("0123456789abcdef");
        });
    }

    private BotProfile profile(Intake intake) {
        return new BotProfile(
                new TelegramApi(telegram.settings(), Duration.ofSeconds(2)), Texts.load(), name, intake, SHORT);
    }
}
