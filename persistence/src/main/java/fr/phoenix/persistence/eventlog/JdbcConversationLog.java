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
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The event log on PostgreSQL. The fence and the version decide who may write, never Redis. A conversation whose person was erased
 * reads as if it had never been.
 */
public final class JdbcConversationLog implements ConversationLog {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final TurnWriter writer;
    private final PersonKeys keys;
    private final PayloadCipher cipher;
    private final EventTypes types;
    private final Timer appends;

    private record Sealed(PersonId person, long version, String type, int schema, SealedBytes payload) {}

    public JdbcConversationLog(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            TurnWriter writer,
            PersonKeys keys,
            PayloadCipher cipher,
            EventTypes types,
            MeterRegistry meters) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.writer = writer;
        this.keys = keys;
        this.cipher = cipher;
        this.types = types;
        this.appends = Timer.builder("phoenix.append")
                .description("one append to the event log, commit included")
                .publishPercentileHistogram()
                .register(meters);
    }

    @Override
    public Optional<Claim> claim(ConversationId conversation, Duration lease) {
        return jdbc.sql("""
                        UPDATE conversation
                        SET fence = fence + 1, lease_until = clock_timestamp() + :lease * interval '1 millisecond'
                        WHERE id = :id AND (lease_until IS NULL OR lease_until <= clock_timestamp())
                        RETURNING person_id, channel, version, fence""")
                .param("lease", lease.toMillis())
                .param("id", conversation.value())
                .query((row, _) -> new Claim(
                        conversation,
                        new PersonId(row.getObject("person_id", UUID.class)),
                        ChannelCodes.channel(row.getString("channel")),
                        row.getLong("version"),
                        row.getLong("fence")))
                .optional();
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

    @Override
    public Appended append(Turn turn) {
        return Objects.requireNonNull(appends.record(
                () -> transactions.execute(_ -> writer.write(List.of(turn)).getFirst())));
    }
}
