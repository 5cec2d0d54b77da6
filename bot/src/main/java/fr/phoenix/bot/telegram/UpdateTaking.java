package fr.phoenix.bot.telegram;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.bot.telegram.Incoming.Sent;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Takes what a poll gave: most updates at once and in their order, those that take long on a {@link Detours detour}. */
final class UpdateTaking {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateTaking.class);

    private final TelegramIntake intake;
    private final Storing storing;
    private final Detours detours;
    final UpdatesInHand updates = new UpdatesInHand();

    /** @param grace how long the rest of a paste is awaited */
    UpdateTaking(TelegramIntake intake, Backoff backoff, Duration grace) {
        this.intake = intake;
        this.storing = new Storing(intake, backoff);
        this.detours = new Detours(intake, storing, updates, grace);
    }

    void open() {
        detours.open();
    }

    /** One batch, in Telegram's order. */
    void take(JsonNode batch) throws InterruptedException {
        if (!batch.isEmpty()) {
            updates.firstGiven(id(batch.path(0)));
        }
        for (var update : batch) {
            if (updates.begin(id(update))) {
                takeOne(update);
            }
        }
    }

    private static int id(JsonNode update) {
        return update.path("update_id").asInt(0);
    }

    private void takeOne(JsonNode update) throws InterruptedException {
        int id = id(update);
        try {
            var sent = read(update);
            if (sent.isEmpty() || !detours.takes(id, sent.get())) {
                if (sent.isPresent()) {
                    store(sent.get());
                }
                updates.done(id);
            }
        } catch (Throwable e) {
            updates.dropped(id);
            throw e;
        }
    }

    private Optional<Sent> read(JsonNode update) {
        try {
            return intake.read(update);
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            LOG.warn("an update cannot be read and is skipped: {}", Failures.describe(e));
            return Optional.empty();
        }
    }

    private void store(Sent sent) throws InterruptedException {
        var ready = intake.prepare(sent);
        if (ready.isPresent()) {
            var _ = storing.untilDurable(ready.get());
        }
    }

    void close() throws InterruptedException {
        detours.close();
    }
}
