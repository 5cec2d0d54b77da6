package fr.phoenix.bot.delivery;

import fr.phoenix.bot.delivery.Postman.Delivery;
import fr.phoenix.bot.failures.Failures;
import fr.phoenix.dialogs.Outbox;
import fr.phoenix.dialogs.Outbox.Outgoing;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one claimed reply and reports to the outbox. At least once: a reply that may have arrived is sent once more, because a person
 * left without an answer is stuck and one who reads it twice is not; after a second doubt it is left alone. A reminder is sent at most once,
 * and not long after its time: nobody waits for one.
 */
final class Errands {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /** Tries of a reply on which the postman fails by a bug of ours. */
    private static final int MOST_FAILED_TRIES = 5;

    /** Tries to report: a reply sent and not reported would come again. */
    private static final int MOST_REPORTS = 5;

    /** A reminder that could not be sent for so long would come at another time of day than the person chose. */
    private static final Duration LATEST_REMINDER = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final Outbox outbox;
    private final Postman postman;
    private final MeterRegistry meters;
    private final Duration pause;
    private final Departures departures;
    private final InstantSource clock;

    Errands(
            Outbox outbox,
            Postman postman,
            MeterRegistry meters,
            Duration pause,
            Departures departures,
            InstantSource clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.meters = meters;
        this.pause = pause;
        this.departures = departures;
        this.clock = clock;
        for (var outcome : Outcome.values()) {
            timer(outcome);
        }
    }

    /** The label of the timer {@code phoenix.delivery}. */
    private enum Outcome {
        SENT,
        RETRIED,
        UNSURE,
        DEAD
    }

    private record Verdict(Outcome outcome, Consumer<Outbox> report) {}

    void run(Outgoing outgoing) {
        var sample = Timer.start(meters);
        try {
            var delivery = deliver(outgoing);
            var verdict = judge(outgoing, delivery);
            sample.stop(timer(verdict.outcome()));
            report(verdict);
            if (delivery instanceof Delivery.Gone) {
                departures.noticed(outgoing);
            }
        } catch (InterruptedException e) {
            // stopping: the lease runs out and the reply comes again as a doubtful one
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("a delivery was not recorded; the reply comes again: {}", Failures.describe(e));
        }
    }

    private Delivery deliver(Outgoing outgoing) throws InterruptedException {
        return outgoing.replied().reminds() ? atMostOnce(outgoing) : atLeastOnce(outgoing);
    }

    private Delivery atMostOnce(Outgoing reminder) throws InterruptedException {
        if (reminder.doubtful()) {
            return new Delivery.Doubtful();
        }
        boolean late = reminder.at().plus(LATEST_REMINDER).isBefore(clock.instant());
        return late ? new Delivery.Impossible() : attempt(reminder);
    }

    private Delivery atLeastOnce(Outgoing outgoing) throws InterruptedException {
        var first = attempt(outgoing);
        if (first instanceof Delivery.Doubtful && !outgoing.doubtful()) {
            Thread.sleep(pause);
            return once(outgoing);
        }
        return first;
    }

    /** What follows a doubt: a certain failure of the second try leaves the doubt about the first. */
    private Delivery once(Outgoing outgoing) throws InterruptedException {
        var second = attempt(outgoing);
        return second instanceof Delivery.NotSent ? new Delivery.Doubtful() : second;
    }

    private Delivery attempt(Outgoing outgoing) throws InterruptedException {
        try {
            return postman.deliver(outgoing);
        } catch (RuntimeException e) {
            LOG.warn("a reply could not be carried, try {}: {}", outgoing.attempt(), Failures.describe(e));
            return outgoing.attempt() < MOST_FAILED_TRIES
                    ? new Delivery.NotSent(Optional.empty())
                    : new Delivery.Impossible();
        }
    }

    private static Verdict judge(Outgoing outgoing, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent sent -> new Verdict(Outcome.SENT, box -> box.sent(outgoing));
            case Delivery.NotSent not -> {
                var wait = not.notBefore().orElse(waitAfter(outgoing.attempt()));
                yield new Verdict(Outcome.RETRIED, box -> box.retry(outgoing, wait));
            }
            case Delivery.Doubtful doubtful -> new Verdict(Outcome.UNSURE, box -> box.unsure(outgoing));
            case Delivery.Impossible impossible -> new Verdict(Outcome.DEAD, box -> box.dead(outgoing));
            case Delivery.Gone gone -> new Verdict(Outcome.DEAD, box -> box.dead(outgoing));
        };
    }

    /** 1, 2, 4… seconds, at most a minute. */
    private static Duration waitAfter(int attempt) {
        var doubled = Duration.ofSeconds(1L << Math.min(attempt - 1, 6));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private void report(Verdict verdict) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                verdict.report().accept(outbox);
                return;
            } catch (RuntimeException e) {
                if (tries == MOST_REPORTS) {
                    throw e;
                }
                Thread.sleep(pause.multipliedBy(tries));
            }
        }
    }

    private Timer timer(Outcome outcome) {
        return meters.timer(
                "phoenix.delivery",
                "channel",
                postman.channel().code(),
                "outcome",
                outcome.name().toLowerCase(Locale.ROOT));
    }
}
