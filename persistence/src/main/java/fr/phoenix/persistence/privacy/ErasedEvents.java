package fr.phoenix.persistence.privacy;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The unreadable events of erased persons, which the house promises to remove from the disk within 30 days. */
public final class ErasedEvents {

    /** How long they stay: time enough for every reader that follows positions to pass them. */
    public static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;

    public ErasedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Through a function of the database: the service itself may delete no event. Removes those of persons erased longer ago than this; tells how many events went. */
    public int purge(Duration olderThan) {
        return jdbc.sql("SELECT purge_erased_events(:millis * interval '1 millisecond')")
                .param("millis", olderThan.toMillis())
                .query(Integer.class)
                .single();
    }
}
