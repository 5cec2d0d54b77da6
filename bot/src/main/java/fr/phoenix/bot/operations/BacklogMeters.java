package fr.phoenix.bot.operations;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Inbox.Backlog;
import fr.phoenix.dialogs.Outbox;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How many messages wait for an answer, how long the oldest has, and how many replies wait to be sent; counted in the database, so the same on every instance. */
@Component
class BacklogMeters {

    private static final Logger LOG = LoggerFactory.getLogger(BacklogMeters.class);

    private final Inbox inbox;
    private final Outbox outbox;
    private volatile long unsent;
    private volatile Backlog backlog = new Backlog(0, Duration.ZERO);

    BacklogMeters(Inbox inbox, Outbox outbox, MeterRegistry meters) {
        this.inbox = inbox;
        this.outbox = outbox;
        Gauge.builder("phoenix.inbox.waiting", this, m -> m.backlog.waiting())
                .description("messages that wait for an answer")
                .register(meters);
        Gauge.builder("phoenix.inbox.oldest", this, m -> m.backlog.oldest().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("age of the oldest message that waits")
                .register(meters);
        Gauge.builder("phoenix.outbox.waiting", this, m -> m.unsent)
                .description("replies that still have to be sent")
                .register(meters);
    }

    @Scheduled(fixedDelay = 5_000)
    void count() {
        try {
            backlog = inbox.backlog();
            unsent = outbox.waiting();
        } catch (RuntimeException e) {
            LOG.warn("the backlog could not be counted: {}", Failures.describe(e));
        }
    }
}
