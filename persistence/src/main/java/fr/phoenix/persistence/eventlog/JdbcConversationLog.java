package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The event log on PostgreSQL. The fence and the version decide who may write, never Redis. A conversation whose person was erased
 * reads as if it had never been.
 */
public final class JdbcConversationLog implements ConversationLog {

    private final JdbcClient jdbc;
    private final TurnRows rows;
    private final GroupCommit commit;
    private final PersonKeys keys;
    private final PayloadCipher cipher;
    private final EventTypes types;
    private final Timer timer;

    private record Sealed(PersonId person, long version, String type, int schema, SealedBytes payload) {}

    public JdbcConversationLog(
            JdbcClient jdbc,
            TurnRows rows,
            GroupCommit commit,
            PersonKeys keys,
            PayloadCipher cipher,
            EventTypes types,
            MeterRegistry meters) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.commit = commit;
        this.keys = keys;
        this.cipher = cipher;
        this.types = types;
        this.timer = Timer.builder("phoenix.append")
                .description("one append to the event log, commit included")
                .publishPercentileHistogram()
                .register(meters);
        Gauge.builder("phoenix.append.waiting", commit, GroupCommit::waiting)
                .description("turns that wait to be written together")
                .register(meters);
    }

    @Override
    public boolean extend(Claim claim, Duration lease) {
        return jdbc.sql("""
                        UPDATE conversation
                        SET lease_until = clock_timestamp() + :lease * interval '1 millisecond'
                        WHERE id = :id AND fence = :fence AND version = :version AND lease_until IS NOT NULL""")
                        .param("lease", lease.toMillis())
                        .param("id", claim.conversation().value())
                        .param("fence", claim.fence())
                        .param("version", claim.version())
                        .update()
                == 1;
    }

    @Override
    public void release(Claim claim) {
        jdbc.sql("UPDATE conversation SET lease_until = NULL WHERE id = :id AND fence = :fence")
                .param("id", claim.conversation().value())
                .param("fence", claim.fence())
                .update();
    }

    @Override
    public List<ConversationEvent> read(ConversationId conversation, long after) {
        var sealed = jdbc.sql("""
                        SELECT e.person_id, e.version, e.type, e.schema_version, e.payload
                        FROM event e JOIN conversation c ON c.id = e.stream_id
                        WHERE e.stream_id = :stream AND e.version > :after ORDER BY e.version""")
                .param("stream", conversation.value())
                .param("after", after)
                .query((row, _) -> new Sealed(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getLong("version"),
                        row.getString("type"),
                        row.getInt("schema_version"),
                        new SealedBytes(row.getBytes("payload"))))
                .list();
        if (sealed.isEmpty()) {
            return List.of();
        }
        return keys.find(sealed.getFirst().person())
                .map(key -> sealed.stream()
                        .map(event -> open(key, conversation, event))
                        .toList())
                .orElse(List.of());
    }

    private ConversationEvent open(DataKey key, ConversationId stream, Sealed event) {
        var place = Place.event(stream, event.version(), event.type(), event.schema());
        return types.read(
                event.type(),
                event.schema(),
                cipher.open(key, place, event.payload().bytes()));
    }

    /** A turn whose person has no key any more is stale: they were erased meanwhile. */
    @Override
    public Appended append(Turn turn) {
        return keys.find(turn.claim().person())
                .map(key -> rows.seal(turn, key))
                .map(ready -> Objects.requireNonNull(timer.record(() -> commit.append(ready))))
                .orElseGet(Appended.Stale::new);
    }
}
