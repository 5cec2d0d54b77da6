package fr.phoenix.bot.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Settings that were checked.
 *
 * @param api where the Bot API is, without a slash at the end
 * @param intake how updates come
 * @param pollTimeout how long Telegram holds a poll open when nothing comes
 */
record TelegramSettings(String token, String api, Intake intake, Duration pollTimeout) {

    static final String TELEGRAM = "https://api.telegram.org";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+:[A-Za-z0-9_-]+");

    /** The characters that Telegram allows (Bot API, setWebhook); the least length is ours. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{16,256}");

    /** How updates come. */
    sealed interface Intake {

        record Polling() implements Intake {}

        /** Telegram posts updates to the URL, with the secret in a header. */
        record Webhook(String url, String secret) implements Intake {

            static final String PATH = "/telegram/webhook";

            @Override
            public String toString() {
                return "Webhook[" + url + "]";
            }
        }
    }

    /** Checks what the host set; whatever cannot work stops the start. */
    static TelegramSettings of(TelegramProperties properties, String publicUrl) {
        var token = properties.botToken().strip();
        if (!TOKEN.matcher(token).matches()) {
            throw new TelegramMisconfigured(
                    "TELEGRAM_BOT_TOKEN is not a bot token.",
                    "Copy the whole token that @BotFather gave you (digits, a colon, letters), or remove the variable to run without"
                            + " Telegram.");
        }
        var api = withoutSlash(properties.apiUrl().isBlank() ? TELEGRAM : properties.apiUrl());
        if (!isHttp(api)) {
            throw new TelegramMisconfigured(
                    "TELEGRAM_API_URL is not the address of a Bot API server.",
                    "Write it with http:// or https:// and a host, or remove the variable to use Telegram's own server.");
        }
        return new TelegramSettings(token, api, intake(properties, withoutSlash(publicUrl)), properties.pollTimeout());
    }

    private static Intake intake(TelegramProperties properties, String publicUrl) {
        return switch (properties.mode().strip().toLowerCase(Locale.ROOT)) {
            case "", "polling" -> new Intake.Polling();
            case "webhook" -> webhook(properties.webhookSecret().strip(), publicUrl);
            default ->
                throw new TelegramMisconfigured(
                        "TELEGRAM_MODE is neither polling nor webhook.",
                        "Set it to polling (or remove it), or to webhook together with PHOENIX_PUBLIC_URL and"
                                + " TELEGRAM_WEBHOOK_SECRET.");
        };
    }

    private static Intake webhook(String secret, String publicUrl) {
        if (!isHttp(publicUrl)) {
            throw new TelegramMisconfigured(
                    "TELEGRAM_MODE is webhook, but PHOENIX_PUBLIC_URL does not say where Telegram can reach this service.",
                    "Set PHOENIX_PUBLIC_URL to the https:// address people open, or set TELEGRAM_MODE to polling.");
        }
        if (!SECRET.matcher(secret).matches()) {
            throw new TelegramMisconfigured(
                    "TELEGRAM_MODE is webhook, but TELEGRAM_WEBHOOK_SECRET is missing or weak.",
                    "Set TELEGRAM_WEBHOOK_SECRET to 16 to 256 random letters, digits, _ or - (openssl rand -hex 32 makes one).");
        }
        return new Intake.Webhook(publicUrl + Intake.Webhook.PATH, secret);
    }

    private static String withoutSlash(String url) {
        return url.strip().replaceFirst("/+$", "");
    }

    private static boolean isHttp(String url) {
        try {
            var uri = URI.create(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "TelegramSettings[" + api + ", " + intake + "]";
    }
}
