package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Appended;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.persistence.eventlog.JdbcFiles.Origin;
import fr.phoenix.persistence.eventlog.TurnRows.EventRow;
import fr.phoenix.persistence.eventlog.TurnRows.ReplyRow;
import fr.phoenix.persistence.eventlog.TurnRows.SealedTurn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes turns in the caller's transaction, a fixed number of statements whatever their number. A stale turn changes nothing, and
 * keeps none of the others back.
 *
 * <p>The streams' rows are taken first and the append lock last, just before the events: whoever holds it draws positions and commits
 * before the next one draws, so the order of positions is the order of commits, and a reader that asks for {@code position > last}
 * misses nothing.
 */
public final class TurnWriter {

    private static final int APPEND_LOCK = 0x50484F45; // "PHOE"

    private final JdbcClient jdbc;
    private final ArrivedMessages arrived;
    private final JdbcFiles files;
    private final ReminderTasks reminders;

    public TurnWriter(JdbcClient jdbc, ArrivedMessages arrived, JdbcFiles files) {
        this.jdbc = jdbc;
        this.arrived = arrived;
        this.files = files;
        this.reminders = new ReminderTasks(jdbc);
    }

    /** How a conversation stands, its row locked. */
    private record Standing(long version, long replies, long fence) {

        boolean fits(Claim claim) {
            return version == claim.version() && replies == claim.replies() && fence == claim.fence();
        }
    }

    /** What became of each turn, in their order. */
    List<Appended> write(List<SealedTurn> turns) {
        var standings = lock(turns);
        arrived.insert(turns.stream()
                .filter(turn -> standings.containsKey(turn.conversation()))
                .flatMap(turn -> turn.arrived().stream())
                .toList());
        var closed = close(turns.stream().filter(turn -> fits(turn, standings)).toList());
        var taken = turns.stream()
                .filter(turn ->
                        turn.conversation().equals(closed.get(turn.turn().answered())))
                .toList();
        if (!taken.isEmpty()) {
            advance(taken);
            taken.forEach(this::storeFiles);
            discardFiles(taken);
            keepFiles(taken);
            reminders.follow(taken);
            insertReplies(taken.stream().flatMap(one -> one.replies().stream()).toList());
            insertEvents(taken.stream().flatMap(one -> one.events().stream()).toList());
        }
        return turns.stream()
                .map(turn -> taken.contains(turn) ? committed(turn) : new Appended.Stale())
                .toList();
    }

    private static boolean fits(SealedTurn turn, Map<ConversationId, Standing> standings) {
        var standing = standings.get(turn.conversation());
        return standing != null && standing.fits(turn.turn().claim());
    }

    private static Appended committed(SealedTurn turn) {
        return new Appended.Committed(
                turn.turn().claim().version() + turn.events().size());
    }

    private void storeFiles(SealedTurn sealed) {
        for (var file : sealed.turn().files()) {
            files.store(sealed.key(), sealed.conversation(), file, Origin.MADE);
        }
    }

    /** Also one that arrived with its turn. */
    private void discardFiles(List<SealedTurn> turns) {
        settle("""
                DELETE FROM file f USING unnest(:files::uuid[], :conversations::uuid[]) AS d(file, conversation)
                WHERE f.id = d.file AND f.conversation_id = d.conversation""", turns, Turn::discarded);
    }

    private void keepFiles(List<SealedTurn> turns) {
        settle("""
                UPDATE file f SET origin = 'KEPT' FROM unnest(:files::uuid[], :conversations::uuid[]) AS d(file, conversation)
                WHERE f.id = d.file AND f.conversation_id = d.conversation""", turns, Turn::kept);
    }

    private void settle(String sql, List<SealedTurn> turns, Function<Turn, List<FileId>> which) {
        var settled = turns.stream()
                .flatMap(turn -> which.apply(turn.turn()).stream().map(file -> new Settled(turn.conversation(), file)))
                .toList();
        if (!settled.isEmpty()) {
            jdbc.sql(sql)
                    .param("files", Columns.uuids(settled, one -> one.file().value()))
                    .param(
                            "conversations",
                            Columns.uuids(settled, one -> one.conversation().value()))
                    .update();
        }
    }

    private record Settled(ConversationId conversation, FileId file) {}

    /** Locks the streams, in one order whoever does it; one that is gone was erased. */
    private Map<ConversationId, Standing> lock(List<SealedTurn> turns) {
        var standings = new HashMap<ConversationId, Standing>();
        jdbc.sql("""
                        SELECT id, version, reply_seq, fence FROM conversation WHERE id = ANY(:ids::uuid[])
                        ORDER BY id FOR NO KEY UPDATE""")
                .param("ids", Columns.uuids(turns, turn -> turn.conversation().value()))
                .query(row -> {
                    var standing = new Standing(row.getLong("version"), row.getLong("reply_seq"), row.getLong("fence"));
                    standings.put(new ConversationId(row.getObject("id", UUID.class)), standing);
                });
        return standings;
    }

    /**
     * Closes each message that is its conversation's oldest open one: the others' turns come too early or too late. What models
     * answered on the way goes with it.
     */
    private Map<MessageId, ConversationId> close(List<SealedTurn> turns) {
        var closed = new HashMap<MessageId, ConversationId>();
        jdbc.sql("""
                        WITH closed AS (
                            UPDATE inbox i SET status = 'ANSWERED'
                            WHERE i.id = ANY(:messages::uuid[]) AND i.status = 'WAITING'
                              AND NOT EXISTS (SELECT FROM inbox older
                                              WHERE older.conversation_id = i.conversation_id AND older.status = 'WAITING'
                                                AND older.position < i.position)
                            RETURNING i.id, i.conversation_id),
                        settled AS (DELETE FROM llm_memo WHERE inbox_id IN (SELECT id FROM closed))
                        SELECT id, conversation_id FROM closed""")
                .param(
                        "messages",
                        Columns.uuids(turns, turn -> turn.turn().answered().value()))
                .query(row -> {
                    closed.put(
                            new MessageId(row.getObject("id", UUID.class)),
                            new ConversationId(row.getObject("conversation_id", UUID.class)));
                });
        return closed;
    }

    private void advance(List<SealedTurn> turns) {
        jdbc.sql("""
                        UPDATE conversation c
                        SET version = c.version + t.events, reply_seq = c.reply_seq + t.replies, lease_until = NULL
                        FROM unnest(:ids::uuid[], :events::bigint[], :replies::bigint[]) AS t(id, events, replies)
                        WHERE c.id = t.id""")
                .param("ids", Columns.uuids(turns, turn -> turn.conversation().value()))
                .param("events", Columns.numbers(turns, turn -> turn.events().size()))
                .param("replies", Columns.numbers(turns, turn -> turn.replies().size()))
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
