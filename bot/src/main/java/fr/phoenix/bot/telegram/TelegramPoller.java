package fr.phoenix.bot.telegram;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.bot.telegram.TelegramIntake.Ready;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import tools.jackson.databind.JsonNode;

/**
 * Fetches updates by long polling, on a loop of its own that survives whatever an update, Telegram or the database does. The offset, which
 * is how Telegram learns that an update is taken, moves only past what is durable or can never be.
 */
final class TelegramPoller implements SmartLifecycle {

    static final List<String> WANTED = List.of("message", "callback_query");

    private static final int MOST_UPDATES = 100;
    /** After an empty poll, for servers that do not hold polls open. */
    private static final Duration BREATH = Duration.ofMillis(100);

    private static final Duration STOPPING = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);

    private final TelegramApi api;
    private final TelegramIntake intake;
    private final Duration held;
    private final Backoff backoff;
    private volatile boolean running;
    private @Nullable Thread thread;
    private int offset;
    private int failures;

    TelegramPoller(TelegramApi api, TelegramIntake intake, Duration held, Backoff backoff) {
        this.api = api;
        this.intake = intake;
        this.held = held;
        this.backoff = backoff;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("telegram-poll").daemon().start(this::poll);
    }

    private void poll() {
        boolean unhooked = false;
        while (running) {
            try {
                unhooked = unhooked || unhook();
                round();
            } catch (InterruptedException e) {
                LOG.debug("interrupted, which ends a wait and nothing else unless stopping");
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                LOG.warn("polling Telegram failed and goes on: {}", Failures.describe(e));
                rest();
            }
        }
    }

    /** Telegram gives nothing to a poll while a webhook is set. */
    private boolean unhook() throws InterruptedException {
        return api.call("deleteWebhook", Map.of()) instanceof Answer.Done;
    }

    private void round() throws InterruptedException {
        var poll = GetUpdates.builder()
                .offset(offset)
                .limit(MOST_UPDATES)
                .timeout((int) held.toSeconds())
                .allowedUpdates(WANTED)
                .build();
        switch (api.call("getUpdates", poll, held)) {
            case Answer.Done done -> {
                failures = 0;
                for (var update : done.result()) {
                    take(update);
                }
                if (done.result().isEmpty()) {
                    Thread.sleep(BREATH);
                }
            }
            case Answer.Refused refused -> failed(refused);
            case Answer.Unreached unreached -> failed(unreached.failure());
            case Answer.Unclear unclear -> failed(unclear.failure());
        }
    }

    private void take(JsonNode update) throws InterruptedException {
        var ready = prepared(update);
        if (ready.isPresent()) {
            store(ready.get());
        }
        offset = Math.max(offset, update.path("update_id").asInt(0) + 1);
    }

    private Optional<Ready> prepared(JsonNode update) throws InterruptedException {
        try {
            return intake.prepare(update);
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            LOG.warn("an update cannot be read and is skipped: {}", Failures.describe(e));
            return Optional.empty();
        }
    }

    /** Until it is durable; only a message that breaks the rules of the vocabulary is given up. */
    private void store(Ready ready) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                intake.store(ready);
                return;
            } catch (IllegalArgumentException e) {
                LOG.warn("a message can never be stored and is skipped: {}", Failures.describe(e));
                return;
            } catch (RuntimeException e) {
                LOG.warn("a message could not be stored yet, try {}: {}", tries, Failures.describe(e));
                Thread.sleep(backoff.after(tries));
            }
        }
    }

    private void failed(Answer.Refused refused) throws InterruptedException {
        switch (refused.code()) {
            case 401, 404 -> LOG.warn("Telegram does not know this bot token; check TELEGRAM_BOT_TOKEN");
            case 409 -> {
                LOG.warn("another program fetches this bot's updates, or a webhook is set; only one may");
                unhook();
            }
            default -> LOG.warn("Telegram refused to give updates: {}", refused.code());
        }
        failures++;
        Thread.sleep(refused.retryAfter().orElse(backoff.after(failures)));
    }

    private void failed(String failure) throws InterruptedException {
        LOG.warn("Telegram cannot be reached: {}", failure);
        failures++;
        Thread.sleep(backoff.after(failures));
    }

    private void rest() {
        try {
            failures++;
            Thread.sleep(backoff.after(failures));
        } catch (InterruptedException e) {
            LOG.debug("interrupted while resting");
        }
    }

    /** Breaks off the poll; what was fetched and not stored comes again after the next start. */
    @Override
    public synchronized void stop() {
        running = false;
        var polling = thread;
        if (polling == null) {
            return;
        }
        polling.interrupt();
        try {
            if (!polling.join(STOPPING)) {
                LOG.warn("the Telegram poll is slow to stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running && thread != null && thread.isAlive();
    }
}
