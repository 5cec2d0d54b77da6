package fr.phoenix.persistence.privacy;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which database this is, and which one it was when it was last known to lack no erasure. */
final class StoreOrigin {

    private final JdbcClient jdbc;

    StoreOrigin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An identity.
     *
     * @param objects changes with every restore: cluster, database, table, and with the embedded PostgreSQL its very files
     * @param timeline changes with a recovery to a point in time, and when a standby takes over
     */
    record Identity(String objects, int timeline) {}

    Identity now() {
        return read("SELECT identity, timeline FROM store_identity()").orElseThrow();
    }

    /** Nothing before the first start. */
    Optional<Identity> adopted() {
        return read("SELECT identity, timeline FROM store_origin");
    }

    private Optional<Identity> read(String query) {
        return jdbc.sql(query)
                .query((row, _) -> new Identity(row.getString("identity"), row.getInt("timeline")))
                .optional();
    }

    void adopt(Identity identity) {
        jdbc.sql("""
                        INSERT INTO store_origin (id, identity, timeline) VALUES (1, :identity, :timeline)
                        ON CONFLICT (id) DO UPDATE
                        SET identity = excluded.identity, timeline = excluded.timeline, adopted_at = clock_timestamp()
                        WHERE (store_origin.identity, store_origin.timeline) <> (excluded.identity, excluded.timeline)""")
                .param("identity", identity.objects())
                .param("timeline", identity.timeline())
                .update();
    }
}
