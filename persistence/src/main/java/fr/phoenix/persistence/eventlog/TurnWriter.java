package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Appended;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.eventlog.JdbcFiles.Origin;
import fr.phoenix.persistence.eventlog.TurnRows.EventRow;
import fr.phoenix.persistence.eventlog.TurnRows.ReplyRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes turns of different conversations in the caller's transaction, a fixed number of statements whatever their number.
 *
 * <p>The streams' rows are taken first and the append lock last, just before the events: whoever holds it draws positions and commits
 * before the next one draws, so the order of positions is the order of commits, and a reader that asks for {@code position > last}
 * misses nothing.
 */
public final class TurnWriter {

    private static final int APPEND_LOCK = 0x50484F45; // "PHOE"

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final TurnRows rows;
    private final JdbcFiles files;

    public TurnWriter(JdbcClient jdbc, PersonKeys keys, TurnRows rows, JdbcFiles files) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.rows = rows;
        this.files = files;
    }

    /** A turn that may be written: its claim holds and its person still has a key. */
    private record Taken(Turn turn, DataKey key, long lastReply) {}

    /** What became of each turn, in their order. */
    List<Appended> write(List<Turn> turns) {
        var taken = taken(turns);
        if (!taken.isEmpty()) {
            var ours = taken.stream().map(Taken::turn).toList();
            advance(ours);
            close(ours);
            taken.forEach(this::storeFiles);
            insertReplies(taken.stream()
                    .flatMap(one -> rows.replies(one.turn(), one.key(), one.lastReply()).stream())
                    .toList());
            insertEvents(taken.stream()
                    .flatMap(one -> rows.events(one.turn(), one.key()).stream())
                    .toList());
        }
        var written = taken.stream().map(one -> one.turn().claim()).collect(Collectors.toSet());
        return turns.stream()
                .map(turn -> written.contains(turn.claim()) ? committed(turn) : new Appended.Stale())
                .toList();
    }

    private static Appended committed(Turn turn) {
        return new Appended.Committed(turn.claim().version() + turn.events().size());
    }

    private List<Taken> taken(List<Turn> turns) {
        var lastReplies = take(turns);
        var taken = new ArrayList<Taken>();
        for (var turn : turns) {
            var lastReply = lastReplies.get(turn.claim().conversation());
            if (lastReply != null) {
                keys.find(turn.claim().person()).ifPresent(key -> taken.add(new Taken(turn, key, lastReply)));
            }
        }
        return taken;
    }

    private void storeFiles(Taken taken) {
        for (var file : taken.turn().files()) {
            files.store(taken.key(), taken.turn().claim().conversation(), file, Origin.MADE);
        }
    }

    /** Locks the streams whose claim still holds and whose message is still open; tells each one's last reply number. */
    private Map<ConversationId, Long> take(List<Turn> turns) {
        var taken = new HashMap<ConversationId, Long>();
        jdbc.sql("""
                        SELECT c.id, c.reply_seq
                        FROM conversation c
                        JOIN unnest(:ids::uuid[], :fences::bigint[], :versions::bigint[], :messages::uuid[])
                             AS t(id, fence, version, message)
                          ON c.id = t.id AND c.fence = t.fence AND c.version = t.version
                        WHERE EXISTS (SELECT FROM inbox i WHERE i.id = t.message AND i.conversation_id = t.id AND i.status = 'WAITING')
                        ORDER BY c.id FOR NO KEY UPDATE OF c""")
                .param(
                        "ids",
                        Columns.uuids(turns, turn -> turn.claim().conversation().value()))
                .param("fences", Columns.numbers(turns, turn -> turn.claim().fence()))
                .param("versions", Columns.numbers(turns, turn -> turn.claim().version()))
                .param("messages", Columns.uuids(turns, turn -> turn.answered().value()))
                .query(row -> {
                    taken.put(new ConversationId(row.getObject("id", UUID.class)), row.getLong("reply_seq"));
                });
        return taken;
    }

    private void advance(List<Turn> turns) {
        jdbc.sql("""
                        UPDATE conversation c
                        SET version = c.version + t.events, reply_seq = c.reply_seq + t.replies, lease_until = NULL
                        FROM unnest(:ids::uuid[], :events::bigint[], :replies::bigint[]) AS t(id, events, replies)
                        WHERE c.id = t.id""")
                .param(
                        "ids",
                        Columns.uuids(turns, turn -> turn.claim().conversation().value()))
                .param("events", Columns.numbers(turns, turn -> turn.events().size()))
                .param("replies", Columns.numbers(turns, TurnRows::countReplies))
                .update();
    }

    private void close(List<Turn> turns) {
        jdbc.sql("UPDATE inbox SET status = 'ANSWERED' WHERE id = ANY(:messages::uuid[])")
                .param("messages", Columns.uuids(turns, turn -> turn.answered().value()))
                .update();
    }

    /** Each goes where the message came from that it answers. */
    private void insertReplies(List<ReplyRow> replies) {
        if (replies.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO outbox (id, conversation_id, channel, account, seq, in_reply_to, key_version, payload, status)
                        SELECT r.id, r.conversation, i.channel, i.account, r.seq, r.cause, r.key_version, r.payload,
                               CASE WHEN i.channel = ANY(:pulling::text[]) THEN :pulled ELSE :pushed END
                        FROM unnest(:ids::uuid[], :conversations::uuid[], :seqs::bigint[], :causes::uuid[], :keyVersions::int[],
                                    :payloads::bytea[])
                             AS r(id, conversation, seq, cause, key_version, payload)
                        JOIN inbox i ON i.id = r.cause""")
                .param("ids", Columns.uuids(replies, row -> row.id().value()))
                .param(
                        "conversations",
                        Columns.uuids(replies, row -> row.conversation().value()))
                .param("seqs", Columns.numbers(replies, ReplyRow::seq))
                .param("causes", Columns.uuids(replies, row -> row.cause().value()))
                .param("keyVersions", Columns.numbers(replies, ReplyRow::keyVersion))
                .param("payloads", Columns.bytes(replies, row -> row.payload().bytes()))
                .param("pulling", Columns.texts(OutboxStatus.PULLING, Channel::code))
                .param("pulled", OutboxStatus.SENT.name())
                .param("pushed", OutboxStatus.NEW.name())
                .update();
    }

    private void insertEvents(List<EventRow> events) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock, 0)")
                .param("lock", APPEND_LOCK)
                .query((_, _) -> true)
                .single();
        jdbc.sql("""
                        INSERT INTO event (event_id, stream_id, version, type, schema_version, person_id, key_version,
                                           cause_inbox, ordinal, payload)
                        SELECT e.* FROM unnest(:ids::uuid[], :streams::uuid[], :versions::bigint[], :types::text[], :schemas::int[],
                                               :persons::uuid[], :keyVersions::int[], :causes::uuid[], :ordinals::int[],
                                               :payloads::bytea[])
                             AS e(id, stream, version, type, schema, person, key_version, cause, ordinal, payload)
                        ORDER BY e.stream, e.version""")
                .param("ids", Columns.uuids(events, EventRow::id))
                .param("streams", Columns.uuids(events, row -> row.stream().value()))
                .param("versions", Columns.numbers(events, EventRow::version))
                .param("types", Columns.texts(events, row -> row.type().name()))
                .param("schemas", Columns.numbers(events, row -> row.type().schema()))
                .param("persons", Columns.uuids(events, row -> row.person().value()))
                .param("keyVersions", Columns.numbers(events, EventRow::keyVersion))
                .param("causes", Columns.uuids(events, row -> row.cause().value()))
                .param("ordinals", Columns.numbers(events, EventRow::ordinal))
                .param("payloads", Columns.bytes(events, row -> row.payload().bytes()))
                .update();
    }
}
