package fr.phoenix.persistence.embedded;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the embedded Redis started again when it ended or hangs, {@value #MOST_RESTARTS} times at most: a cache is worth a few tries, and
 * without it everything goes on, a little slower.
 */
final class RedisWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisWatch.class);
    private static final int MOST_RESTARTS = 5;

    /** Looks without an answer before it is taken for dead: one may be lost on a busy machine. */
    private static final int MOST_SILENT = 3;

    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final BooleanSupplier answers;
    private final BooleanSupplier restart;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("redis-watch").daemon().factory());
    private int silent;
    private int restarts;

    private RedisWatch(BooleanSupplier answers, BooleanSupplier restart) {
        this.answers = answers;
        this.restart = restart;
    }

    /**
     * @param answers whether the server answers, within about a second
     * @param restart ends what is left of it and starts it again; true when it runs
     */
    static RedisWatch over(BooleanSupplier answers, BooleanSupplier restart, Duration every) {
        var watch = new RedisWatch(answers, restart);
        var _ = watch.thread.scheduleWithFixedDelay(
                watch::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        if (answers.getAsBoolean()) {
            silent = 0;
        } else if (++silent >= MOST_SILENT && restarts < MOST_RESTARTS) {
            silent = 0;
            restarts++;
            startAgain();
        }
    }

    private void startAgain() {
        LOG.warn("The embedded Redis does not answer; starting it again, {} of {} times.", restarts, MOST_RESTARTS);
        if (restart.getAsBoolean()) {
            LOG.info("The embedded Redis runs again.");
        } else if (restarts == MOST_RESTARTS) {
            LOG.warn("The embedded Redis stays away until Phoenix is started again; nothing is lost by that.");
        }
    }

    /** Waits for a restart under way, which must not leave a server behind. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The watch over the embedded Redis is slow to stop.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
