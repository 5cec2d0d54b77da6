package fr.phoenix.bot.chaos;

import fr.phoenix.bot.chaos.Broken.Promise;
import fr.phoenix.bot.chaos.Notes.Acknowledged;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the database against what the driver was told. Reads the tables themselves, past the service: a service must not be asked whether
 * it lost something.
 */
final class Ledger {

    private static final String ROWS = """
            SELECT i.id, i.conversation_id, i.position, i.external_id, i.status,
                   (SELECT count(*) FROM event e WHERE e.cause_inbox = i.id AND e.type = 'message-received') AS received,
                   (SELECT min(e.version) FROM event e WHERE e.cause_inbox = i.id AND e.type = 'message-received') AS version,
                   (SELECT count(*) FROM event e WHERE e.cause_inbox = i.id AND e.type = 'replied') AS replied,
                   (SELECT count(*) FROM outbox o WHERE o.in_reply_to = i.id) AS replies
            FROM inbox i ORDER BY i.position""";

    private final JdbcClient jdbc;
    private final Notes notes;
    private final Broken broken = new Broken();

    Ledger(JdbcClient jdbc, Notes notes) {
        this.jdbc = jdbc;
        this.notes = notes;
    }

    /** A stored message and what came of it. */
    private record Row(
            UUID id,
            UUID conversation,
            long position,
            String externalId,
            boolean answered,
            long received,
            long version,
            long replied,
            long replies) {

        /** A Telegram update goes on with the date after its number. */
        String key() {
            return externalId.startsWith("update-") ? externalId.replaceFirst("^(update-\\d+).*", "$1") : externalId;
        }
    }

    /** Everything but the projections and what Telegram got. */
    Broken check() {
        var rows = jdbc.sql(ROWS)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("conversation_id", UUID.class),
                        row.getLong("position"),
                        row.getString("external_id"),
                        row.getString("status").equals("ANSWERED"),
                        row.getLong("received"),
                        row.getLong("version"),
                        row.getLong("replied"),
                        row.getLong("replies")))
                .list();
        var byKey = new HashMap<String, Row>();
        for (var row : rows) {
            if (!row.externalId().equals("opened") && byKey.put(row.key(), row) != null) {
                broken.add(Promise.DOUBLED, "message " + row.key() + " is stored twice");
            }
            effects(row);
        }
        notes.acknowledged().values().forEach(message -> kept(message, byKey));
        notes.refused().stream()
                .filter(byKey::containsKey)
                .forEach(id -> broken.add(Promise.SURPRISE, "a refused message was stored: " + id));
        notes.surprises().forEach(what -> broken.add(Promise.SURPRISE, what));
        order(rows);
        gaps();
        return broken;
    }

    private void effects(Row row) {
        if (!row.answered()) {
            broken.add(Promise.STUCK, "message " + row.key() + " is not answered");
        } else if (row.received() == 0 || row.replied() == 0 || row.replies() == 0) {
            broken.add(
                    Promise.LOST,
                    "answered message %s has %d events, %d replies in the log, %d in the outbox"
                            .formatted(row.key(), row.received(), row.replied(), row.replies()));
        }
        if (row.received() > 1 || row.replies() > row.replied()) {
            broken.add(
                    Promise.DOUBLED,
                    "message %s has %d events, %d replies in the log, %d in the outbox"
                            .formatted(row.key(), row.received(), row.replied(), row.replies()));
        }
        if (row.replies() < row.replied()) {
            broken.add(Promise.LOST, "message %s has fewer replies in the outbox than in the log".formatted(row.key()));
        }
    }

    private void kept(Acknowledged message, Map<String, Row> byKey) {
        var row = byKey.get(message.externalId());
        if (row == null) {
            broken.add(Promise.LOST, "acknowledged message " + message.externalId() + " is nowhere");
            return;
        }
        Optional.ofNullable(byKey.get(message.before()))
                .filter(before -> before.position() > row.position())
                .ifPresent(before ->
                        broken.add(Promise.INVERTED, "message %s stands before %s".formatted(row.key(), before.key())));
    }

    /** Within a conversation, messages are answered in the order of their acceptance. */
    private void order(List<Row> rows) {
        var last = new HashMap<UUID, Row>();
        for (var row : rows) {
            if (row.received() > 0) {
                var before = last.put(row.conversation(), row);
                if (before != null && before.version() >= row.version()) {
                    broken.add(
                            Promise.INVERTED, "message %s was answered before %s".formatted(row.key(), before.key()));
                }
            }
        }
    }

    private void gaps() {
        find(Promise.LOST, "the events of a conversation are not 1 to its version", """
                SELECT c.id FROM conversation c
                WHERE (SELECT count(*) FROM event e WHERE e.stream_id = c.id) <> c.version
                   OR (SELECT coalesce(max(version), 0) FROM event e WHERE e.stream_id = c.id) <> c.version""");
        find(Promise.LOST, "the replies of a conversation are not 1 to its last", """
                SELECT c.id FROM conversation c
                WHERE (SELECT count(*) FROM outbox o WHERE o.conversation_id = c.id) <> c.reply_seq
                   OR (SELECT coalesce(max(seq), 0) FROM outbox o WHERE o.conversation_id = c.id) <> c.reply_seq""");
        find(Promise.DOUBLED, "a conversation has two events of one version", """
                SELECT stream_id FROM event GROUP BY stream_id, version HAVING count(*) > 1""");
        find(Promise.STUCK, "a reply is neither sent nor given up", """
                SELECT id FROM outbox WHERE status IN ('NEW', 'SENDING')""");
    }

    private void find(Promise promise, String what, String sql) {
        jdbc.sql(sql).query((row, _) -> row.getString(1)).list().forEach(id -> broken.add(promise, what + ": " + id));
    }
}
