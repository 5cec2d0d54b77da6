package fr.phoenix.persistence.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the service itself may do with events. */
public final class EventRights {

    private final JdbcClient jdbc;

    public EventRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the connections of the service are refused by PostgreSQL when they change or remove an event. */
    public boolean readAndAddOnly() {
        return jdbc.sql("SELECT NOT has_table_privilege('event', 'UPDATE, DELETE, TRUNCATE')")
                .query(Boolean.class)
                .single();
    }
}
