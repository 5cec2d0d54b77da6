package fr.phoenix.persistence.retention;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.persistence.privacy.Erasures;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets go of what has been kept for long enough, in small batches, a bounded number a call. Any number of instances may run it at once:
 * rows that another one holds are passed over. Emptied messages and replies keep their row: it is what recognises a repetition and orders.
 */
public final class Retention {

    private static final int BATCH = 500;
    private static final int MOST_BATCHES = 40;
    private static final int MOST_PERSONS = 100;

    private static final String MESSAGES = """
            UPDATE inbox SET payload = '' WHERE id IN (
                SELECT id FROM inbox WHERE status = 'ANSWERED' AND received_at < :before AND payload <> ''
                LIMIT :most FOR UPDATE SKIP LOCKED)""";

    private static final String REPLIES = """
            UPDATE outbox SET payload = '' WHERE id IN (
                SELECT id FROM outbox WHERE status IN ('SENT', 'UNSURE', 'DEAD') AND created_at < :before AND payload <> ''
                LIMIT :most FOR UPDATE SKIP LOCKED)""";

    /**
     * Uploads that no waiting turn still has to read; exports and pictures of uploads, known by their media type, that no reply still
     * has to carry.
     */
    private static final String FILES = """
            DELETE FROM file WHERE id IN (
                SELECT f.id FROM file f
                WHERE f.created_at < :before
                  AND (f.origin = 'UPLOADED'
                         AND NOT EXISTS (SELECT FROM inbox i WHERE i.conversation_id = f.conversation_id AND i.status = 'WAITING')
                       OR f.origin = 'MADE' AND f.media_type IN ('application/json', 'image/png')
                         AND NOT EXISTS (SELECT FROM outbox o
                                         WHERE o.conversation_id = f.conversation_id AND o.status IN ('NEW', 'SENDING')))
                LIMIT :most FOR UPDATE OF f SKIP LOCKED)""";

    private static final String READINGS = """
            DELETE FROM read_audit WHERE id IN (
                SELECT id FROM read_audit WHERE at < :before LIMIT :most FOR UPDATE SKIP LOCKED)""";

    /** Of a turn that came too late: all others go with their message's commit. */
    private static final String MEMOS = """
            DELETE FROM llm_memo WHERE ctid IN (
                SELECT ctid FROM llm_memo WHERE created_at < :before LIMIT :most FOR UPDATE SKIP LOCKED)""";

    private static final Duration MEMO = Duration.ofDays(1);

    /** What the service handed itself, such as a reminder, is nothing heard of the person. */
    private static final String UNHEARD = """
            SELECT coalesce(c.continued_in, c.id)
            FROM conversation c
            LEFT JOIN LATERAL (SELECT received_at FROM inbox WHERE conversation_id = c.id AND external_id NOT LIKE 'phoenix-%'
                               ORDER BY position DESC LIMIT 1) i ON true
            GROUP BY 1 HAVING max(greatest(c.created_at, i.received_at)) < :before
            LIMIT :most""";

    private final JdbcClient jdbc;
    private final Erasures erasures;
    private final RetentionPeriods periods;
    private final InstantSource clock;

    /** How many rows were emptied or deleted, and how many persons erased, by one call. */
    public record Swept(int messages, int replies, int files, int readings, int memos, int persons) {

        public boolean nothing() {
            return messages + replies + files + readings + memos + persons == 0;
        }
    }

    public Retention(JdbcClient jdbc, Erasures erasures, RetentionPeriods periods, InstantSource clock) {
        this.jdbc = jdbc;
        this.erasures = erasures;
        this.periods = periods;
        this.clock = clock;
    }

    public Swept enforce() {
        return new Swept(
                sweep(MESSAGES, periods.messages()),
                sweep(REPLIES, periods.messages()),
                sweep(FILES, periods.uploads()),
                sweep(READINGS, periods.audit()),
                sweep(MEMOS, MEMO),
                erase());
    }

    private int sweep(String statement, Duration kept) {
        int all = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            int swept = jdbc.sql(statement)
                    .param("before", before(kept))
                    .param("most", BATCH)
                    .update();
            all += swept;
            if (swept == 0) {
                break;
            }
        }
        return all;
    }

    /** As if they had asked for it themselves; the ledger says that nobody did. */
    private int erase() {
        var before = before(periods.transcripts());
        int erased = 0;
        for (var conversation : jdbc.sql(UNHEARD)
                .param("before", before)
                .param("most", MOST_PERSONS)
                .query((row, _) -> new ConversationId(row.getObject(1, UUID.class)))
                .list()) {
            erased += erasures.unheardSince(conversation, before.toInstant()) ? 1 : 0;
        }
        return erased;
    }

    private OffsetDateTime before(Duration kept) {
        return clock.instant().minus(kept).atOffset(ZoneOffset.UTC);
    }
}
