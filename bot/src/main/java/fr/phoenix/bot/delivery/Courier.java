package fr.phoenix.bot.delivery;

import fr.phoenix.bot.delivery.LiveReplies.Watch;
import fr.phoenix.bot.failures.Failures;
import fr.phoenix.dialogs.Outbox;
import fr.phoenix.dialogs.Outbox.Outgoing;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes due replies of a pushed channel out of the outbox and gives each to the postman: in order within a conversation, because the outbox
 * hands out one at a time, and side by side over conversations. It looks when replies are announced, when one was carried, and every
 * {@code idle}. Stops after the lanes, so that the last turns still go out.
 */
public final class Courier implements SmartLifecycle {

    /** How long a claimed reply is this instance's: longer than any postman takes, twice over. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    private static final int MOST_AT_ONCE = 32;
    private static final int PHASE = DEFAULT_PHASE - 1024;
    private static final Duration DRAINING = Duration.ofSeconds(4);
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Outbox outbox;
    private final Postman postman;
    private final Errands errands;
    private final LiveReplies live;
    private final Duration idle;
    private final Semaphore bell = new Semaphore(0);
    private final Semaphore hands = new Semaphore(MOST_AT_ONCE);
    private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;
    private @Nullable Thread loop;
    private @Nullable Watch watch;

    /**
     * @param idle how long to wait without being told
     * @param pause how long to wait before a doubtful reply is sent once more
     * @param departures hears who cannot be reached any more
     */
    public Courier(
            Outbox outbox,
            Postman postman,
            LiveReplies live,
            MeterRegistry meters,
            Duration idle,
            Duration pause,
            Departures departures,
            InstantSource clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.live = live;
        this.idle = idle;
        this.errands = new Errands(outbox, postman, meters, pause, departures, clock);
    }

    @Override
    public synchronized void start() {
        threads = Executors.newVirtualThreadPerTaskExecutor();
        running = true;
        watch = live.watchAll(this::ring);
        loop = Thread.ofPlatform()
                .name("courier-" + postman.channel().code())
                .daemon()
                .start(this::work);
    }

    private void ring() {
        bell.release();
    }

    private void work() {
        while (running) {
            try {
                if (!handOut()) {
                    bell.tryAcquire(idle.toMillis(), TimeUnit.MILLISECONDS);
                }
                bell.drainPermits();
            } catch (InterruptedException e) {
                LOG.debug("interrupted, which ends a wait and nothing else unless stopping");
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                LOG.warn("handing out replies failed and goes on: {}", Failures.describe(e));
            }
        }
    }

    /** Claims as much as there are free hands for, so that no lease runs while a reply waits for one. True when there may be more. */
    private boolean handOut() {
        int free = hands.availablePermits();
        if (free == 0) {
            return false;
        }
        var claimed = outbox.claim(postman.channel(), free, LEASE);
        claimed.forEach(this::carry);
        return !claimed.isEmpty();
    }

    private void carry(Outgoing outgoing) {
        hands.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                errands.run(outgoing);
            } finally {
                hands.release();
                ring();
            }
        });
    }

    /** Sends what is due, for a few seconds; the rest goes out after the next start. */
    @Override
    public synchronized void stop() {
        running = false;
        ring();
        if (watch != null) {
            watch.close();
        }
        try {
            if (loop != null) {
                loop.join(DRAINING);
            }
            drain(System.nanoTime() + DRAINING.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("stopping with replies unsent; they go out after the next start: {}", Failures.describe(e));
        } finally {
            threads.shutdownNow();
        }
    }

    private void drain(long end) throws InterruptedException {
        while ((handOut() || hands.availablePermits() < MOST_AT_ONCE) && System.nanoTime() < end) {
            bell.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running && loop != null && loop.isAlive();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
