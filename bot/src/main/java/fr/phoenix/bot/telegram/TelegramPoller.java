package fr.phoenix.bot.telegram;

import fr.phoenix.bot.failures.Failures;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/**
 * Fetches updates by long polling, on a loop of its own that survives whatever an update, Telegram or the database does. The offset, which
 * is how Telegram learns that an update is taken, moves only past what is durable or can never be.
 */
final class TelegramPoller implements SmartLifecycle {

    static final List<String> WANTED = List.of("message", "callback_query", "my_chat_member");

    private static final int MOST_UPDATES = 100;
    /** After an empty poll, for servers that do not hold polls open. */
    private static final Duration BREATH = Duration.ofMillis(100);

    /** How soon new updates are asked for while some are in hand. */
    private static final Duration AGAIN = Duration.ofMillis(300);

    private static final Duration STOPPING = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);

    private final TelegramApi api;
    private final Duration held;
    private final Backoff backoff;
    private final UpdateTaking taking;
    private volatile boolean running;
    private @Nullable Thread thread;
    private int failures;

    /**
     * @param held how long Telegram holds a poll that has nothing to give
     * @param grace how long the rest of a paste is awaited
     */
    TelegramPoller(TelegramApi api, TelegramIntake intake, Duration held, Duration grace, Backoff backoff) {
        this.api = api;
        this.held = held;
        this.backoff = backoff;
        this.taking = new UpdateTaking(intake, backoff, grace);
    }

    @Override
    public synchronized void start() {
        running = true;
        taking.open();
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

    /** While something is in hand, Telegram gives it again at once instead of holding the poll: then this waits here between two polls. */
    private void round() throws InterruptedException {
        var patience = taking.updates.isIdle() ? held : Duration.ZERO;
        var poll = GetUpdates.builder()
                .offset(taking.updates.offset())
                .limit(MOST_UPDATES)
                .timeout((int) patience.toSeconds())
                .allowedUpdates(WANTED)
                .build();
        switch (api.call("getUpdates", poll, patience)) {
            case Answer.Done done -> {
                failures = 0;
                taking.take(done.result());
                if (!taking.updates.isIdle()) {
                    taking.updates.awaitChange(AGAIN);
                } else if (done.result().isEmpty()) {
                    Thread.sleep(BREATH);
                }
            }
            case Answer.Refused refused -> failed(refused);
            case Answer.Unreached unreached -> failed(unreached.failure());
            case Answer.Unclear unclear -> failed(unclear.failure());
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
            taking.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running && thread != null && thread.isAlive();
    }
}
