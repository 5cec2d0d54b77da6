package fr.phoenix.bot.telegram;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.bot.telegram.TelegramSettings.Intake;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What Telegram must know about the bot: its commands in each language and, by webhook, where updates go; and the bot's name, which we
 * must know. Told once at each start, aside, and repeated until it worked: a start never waits for Telegram.
 */
final class BotProfile implements SmartLifecycle {

    private static final Map<Language, List<String>> COMMANDS = Map.of(
            Language.FR,
            List.of("checkin", "lettre", "cv", "langue", "coach", "lier", "donnees", "privacy", "annuler", "aide"),
            Language.EN,
            List.of("checkin", "letter", "cv", "language", "coach", "link", "data", "privacy", "cancel", "help"));

    /** Tries after which a failure is left to the next start. */
    private static final int MOST_TRIES = 100;

    private static final int MOST_NAME_TRIES = 20;

    private static final Logger LOG = LoggerFactory.getLogger(BotProfile.class);

    private final TelegramApi api;
    private final Texts texts;
    private final BotName name;
    private final Intake intake;
    private final Backoff backoff;
    private volatile Thread thread = new Thread();

    BotProfile(TelegramApi api, Texts texts, BotName name, Intake intake, Backoff backoff) {
        this.api = api;
        this.texts = texts;
        this.name = name;
        this.intake = intake;
        this.backoff = backoff;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("telegram-profile").start(this::tell);
    }

    private void tell() {
        try {
            for (int tries = 1; tries <= MOST_TRIES && !told(); tries++) {
                Thread.sleep(backoff.after(tries));
            }
            for (int tries = 1; tries <= MOST_NAME_TRIES && !named(); tries++) {
                Thread.sleep(backoff.after(tries));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("the bot's commands could not be set: {}", Failures.describe(e));
        }
    }

    /** True when everything was taken. */
    private boolean told() throws InterruptedException {
        boolean hooked = switch (intake) {
            case Intake.Polling polling -> true;
            case Intake.Webhook webhook ->
                done(
                        "setWebhook",
                        Map.of(
                                "url",
                                webhook.url(),
                                "secret_token",
                                webhook.secret(),
                                "allowed_updates",
                                TelegramPoller.WANTED));
        };
        return hooked && commands(Language.FR, "") && commands(Language.FR, "fr") && commands(Language.EN, "en");
    }

    /** A refusal leaves links without the bot's name, which is no reason to ask again. */
    private boolean named() throws InterruptedException {
        return switch (api.call("getMe", Map.of())) {
            case Answer.Done done -> {
                name.is(done.result().path("username").asString(""));
                yield true;
            }
            case Answer.Refused refused -> refused.code() < 500;
            case Answer.Unreached unreached -> false;
            case Answer.Unclear unclear -> false;
        };
    }

    /** An empty code is for everybody whose language has no list. */
    private boolean commands(Language language, String code) throws InterruptedException {
        var body = new LinkedHashMap<String, Object>();
        body.put(
                "commands",
                COMMANDS.getOrDefault(language, List.of()).stream()
                        .map(command -> Map.of("command", command, "description", describe(language, command)))
                        .toList());
        if (!code.isEmpty()) {
            body.put("language_code", code);
        }
        return done("setMyCommands", body);
    }

    private String describe(Language language, String command) {
        return texts.say(language, Register.VOUS, "telegram.command." + canonical(command));
    }

    /** Both names of a command share one description key. */
    private static String canonical(String command) {
        return switch (command) {
            case "lettre" -> "letter";
            case "lier" -> "link";
            case "langue" -> "language";
            case "donnees" -> "data";
            case "annuler" -> "cancel";
            case "aide" -> "help";
            default -> command;
        };
    }

    private boolean done(String method, Map<String, Object> body) throws InterruptedException {
        return switch (api.call(method, body)) {
            case Answer.Done done -> true;
            case Answer.Refused refused -> {
                LOG.warn("Telegram refused {}: {}", method, refused.code());
                yield false;
            }
            case Answer.Unreached unreached -> false;
            case Answer.Unclear unclear -> false;
        };
    }

    @Override
    public void stop() {
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }
}
