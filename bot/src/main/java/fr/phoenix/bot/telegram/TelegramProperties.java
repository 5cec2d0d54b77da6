package fr.phoenix.bot.telegram;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the host set, unchecked: {@code TELEGRAM_BOT_TOKEN}, {@code TELEGRAM_API_URL}, {@code TELEGRAM_MODE},
 * {@code TELEGRAM_WEBHOOK_SECRET}. Empty counts as not set; {@link TelegramSettings} checks the rest.
 *
 * @param pollTimeout how long Telegram holds a poll open when nothing comes, whole seconds
 */
@ConfigurationProperties("telegram")
record TelegramProperties(
        @DefaultValue("") String botToken,
        @DefaultValue("") String apiUrl,
        @DefaultValue("") String mode,
        @DefaultValue("") String webhookSecret,
        @DefaultValue("25s") Duration pollTimeout) {

    /** Shows no secret. */
    @Override
    public String toString() {
        return "TelegramProperties[" + mode + "]";
    }
}
