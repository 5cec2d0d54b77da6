package fr.phoenix.persistence.reminders;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.phoenix.dialogs.Occurrence;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rows of {@code reminder_task} that are due: each on one instance, at least once. What was due while nobody ran is run at the next
 * start; what an instance was running when it was killed, once its heart has not beaten for four beats.
 */
public final class DueReminders {

    private static final String TABLE = "reminder_task";
    private static final String TASK = "reminder";
    private static final int THREADS = 8;
    private static final int MISSED_BEATS = 4;

    /** Handing over is one insert, or one turn without a model. */
    private static final Duration DRAINING = Duration.ofSeconds(2);

    private final DataSource database;
    private final InstantSource clock;
    private final Times times;
    private final HandOver handOver;
    private @Nullable Scheduler scheduler;

    /** Hands an occurrence over to its conversation; must make no difference when it is called again. What it throws is tried again later. */
    @FunctionalInterface
    public interface HandOver {
        void take(Occurrence occurrence);
    }

    /**
     * How often this instance looks.
     *
     * @param polling how late a reminder may be noticed
     * @param heartbeat four of them without a sign, and another instance runs what this one was running
     * @param retry how long what failed waits
     */
    public record Times(Duration polling, Duration heartbeat, Duration retry) {

        public static final Times USUAL = every(Duration.ofSeconds(10));

        public static Times every(Duration polling) {
            return new Times(polling, Duration.ofSeconds(30), Duration.ofMinutes(1));
        }
    }

    public DueReminders(DataSource database, InstantSource clock, Times times, HandOver handOver) {
        this.database = database;
        this.clock = clock;
        this.times = times;
        this.handOver = handOver;
    }

    public synchronized void start() {
        scheduler = Scheduler.create(database, task())
                .tableName(TABLE)
                .threads(THREADS)
                .pollUsingLockAndFetch(0.5, 4)
                .pollingInterval(times.polling())
                .heartbeatInterval(times.heartbeat())
                .missedHeartbeatsLimit(MISSED_BEATS)
                .shutdownMaxWait(DRAINING)
                .failureLogging(LogLevel.OFF, false)
                .clock(clock::instant)
                .build();
        scheduler.start();
    }

    private OneTimeTask<Void> task() {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(times.retry()))
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
                .execute((instance, _) -> handOver.take(new Occurrence(instance.getId())));
    }

    /** Lets what is being handed over finish, within 2 s; the rest is due at the next start. */
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
