package fr.phoenix.persistence.projection;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import fr.phoenix.persistence.eventlog.EventTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log by position, whole turns only. A turn is written at once, so its events stand together. */
public final class EventReader {

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final PayloadCipher cipher;
    private final EventTypes types;

    /** The next stretch of the log: up to which position, and the turns in it that can still be read. */
    record Batch(long upTo, List<List<LoggedEvent>> turns) {}

    private record Row(long position, MessageId cause, Optional<LoggedEvent> opened) {}

    public EventReader(JdbcClient jdbc, PersonKeys keys, PayloadCipher cipher, EventTypes types) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.cipher = cipher;
        this.types = types;
    }

    /** At least {@code atLeast} events after the position, and the rest of the last one's turn; fewer at the end of the log. */
    Batch after(long position, int atLeast) {
        var rows = jdbc.sql("""
                        WITH page AS (SELECT * FROM event WHERE position > :position ORDER BY position LIMIT :most),
                             last AS (SELECT position, cause_inbox FROM page ORDER BY position DESC LIMIT 1)
                        SELECT * FROM page
                        UNION ALL
                        SELECT e.* FROM event e JOIN last ON e.cause_inbox = last.cause_inbox AND e.position > last.position
                        ORDER BY position""")
                .param("position", position)
                .param("most", atLeast)
                .query((row, _) -> row(row))
                .list();
        return rows.isEmpty()
                ? new Batch(position, List.of())
                : new Batch(rows.getLast().position(), turns(rows));
    }

    private static List<List<LoggedEvent>> turns(List<Row> rows) {
        var turns = new ArrayList<List<LoggedEvent>>();
        Optional<MessageId> current = Optional.empty();
        for (var row : rows) {
            if (row.opened().isEmpty()) {
                continue;
            }
            if (!current.equals(Optional.of(row.cause()))) {
                turns.add(new ArrayList<>());
                current = Optional.of(row.cause());
            }
            turns.getLast().add(row.opened().get());
        }
        return turns;
    }

    private Row row(ResultSet row) throws SQLException {
        var cause = new MessageId(row.getObject("cause_inbox", UUID.class));
        var key = keys.find(new PersonId(row.getObject("person_id", UUID.class)));
        return new Row(
                row.getLong("position"),
                cause,
                key.isEmpty() ? Optional.empty() : Optional.of(open(key.get(), cause, row)));
    }

    private LoggedEvent open(DataKey key, MessageId cause, ResultSet row) throws SQLException {
        var stream = new ConversationId(row.getObject("stream_id", UUID.class));
        var type = row.getString("type");
        int schema = row.getInt("schema_version");
        long version = row.getLong("version");
        var payload = cipher.open(key, Place.event(stream, version, type, schema), row.getBytes("payload"));
        return new LoggedEvent(
                row.getLong("position"),
                stream,
                version,
                cause,
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                key,
                types.read(type, schema, payload));
    }
}
