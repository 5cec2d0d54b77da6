package fr.phoenix.bot.telegram;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.bot.telegram.TelegramIntake.Ready;
import fr.phoenix.dialogs.Inbox.Receipt;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores a message until it is durable, however long the database is away: nothing is given up that somebody said. */
record Storing(TelegramIntake intake, Backoff backoff) {

    private static final Logger LOG = LoggerFactory.getLogger(Storing.class);

    /** What became of it; empty for a message that breaks the rules of the vocabulary, which alone is given up. */
    Optional<Receipt> untilDurable(Ready ready) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                return Optional.of(intake.store(ready));
            } catch (IllegalArgumentException e) {
                LOG.warn("a message can never be stored and is skipped: {}", Failures.describe(e));
                return Optional.empty();
            } catch (RuntimeException e) {
                LOG.warn("a message could not be stored yet, try {}: {}", tries, Failures.describe(e));
                Thread.sleep(backoff.after(tries));
            }
        }
    }
}
