package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.phoenix.bot.telegram.TelegramSettings.Intake;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramSettingsTests {

    private static final String SECRET = "0123456789abcdef";

    @Test
    void aTokenAloneIsEnough() {
        var settings = of("123:abc_-", "", "", "", "");

        assertThat(settings.api()).isEqualTo("https://api.telegram.org");
        assertThat(settings.intake()).isEqualTo(new Intake.Polling());
    }

    @Test
    void anOwnServerMayHaveAPathAndASlashAtTheEnd() {
        assertThat(of("123:abc", " http://localhost:8081/bots/ ", "polling", "", "")
                        .api())
                .isEqualTo("http://localhost:8081/bots");
    }

    @Test
    void aWebhookIsUnderThePublicUrl() {
        assertThat(of("123:abc", "", "WEBHOOK", SECRET, "https://phoenix.example/")
                        .intake())
                .isEqualTo(new Intake.Webhook("https://phoenix.example/telegram/webhook", SECRET));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "123abc, '', '', '', '', TELEGRAM_BOT_TOKEN",
                "123:a/b, '', '', '', '', TELEGRAM_BOT_TOKEN",
                "123:, '', '', '', '', TELEGRAM_BOT_TOKEN",
                "1:a, telegram.example, '', '', '', TELEGRAM_API_URL",
                "1:a, ftp://telegram.example, '', '', '', TELEGRAM_API_URL",
                "1:a, http://, '', '', '', TELEGRAM_API_URL",
                "1:a, 'http://a b', '', '', '', TELEGRAM_API_URL",
                "1:a, '', pushing, '', '', TELEGRAM_MODE",
                "1:a, '', webhook, 0123456789abcdef, '', PHOENIX_PUBLIC_URL",
                "1:a, '', webhook, '', https://a.example, TELEGRAM_WEBHOOK_SECRET",
                "1:a, '', webhook, short, https://a.example, TELEGRAM_WEBHOOK_SECRET",
                "1:a, '', webhook, 'with spaces 0123456', https://a.example, TELEGRAM_WEBHOOK_SECRET",
            })
    void whatCannotWorkNamesTheVariableAndShowsNoValue(
            String token, String api, String mode, String secret, String publicUrl, String variable) {
        assertThatExceptionOfType(TelegramMisconfigured.class)
                .isThrownBy(() -> of(token, api, mode, secret, publicUrl))
                .satisfies(refused -> {
                    assertThat(refused).hasMessageContaining(variable);
                    assertThat(refused.action()).isNotBlank();
                    assertThat(refused.getMessage() + refused.action()).doesNotContain(token + ".", "0123456789abcdef");
                });
    }

    @Test
    void secretsDoNotShow() {
        var properties = new TelegramProperties("123:abc", "", "webhook", SECRET, Duration.ofSeconds(1));

        assertThat(properties + " " + TelegramSettings.of(properties, "https://a.example"))
                .doesNotContain("abc", SECRET);
    }

    private static TelegramSettings of(String token, String api, String mode, String secret, String publicUrl) {
        return TelegramSettings.of(new TelegramProperties(token, api, mode, secret, Duration.ofSeconds(25)), publicUrl);
    }
}
