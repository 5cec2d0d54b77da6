package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Outbox;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.ReplyId;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The outbox on PostgreSQL. Leases run by the database's clock. */
public final class JdbcOutbox implements Outbox {

    private static final String COLUMNS = """
            o.id, o.conversation_id AS spoken_in, c.person_id AS spoken_to, o.seq, o.in_reply_to, o.payload, o.created_at, o.attempts,
            o.doubtful, a.channel, a.conversation_id, a.person_id, a.enc""";

    /** The account a reply goes to, and the conversation whose person's key sealed it. */
    private static final String JOINED = """
            outbox o JOIN conversation c ON c.id = o.conversation_id
            JOIN channel_account a ON a.channel = o.channel AND a.account = o.account""";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PersonKeys keys;
    private final PayloadCipher cipher;
    private final StoredJson json;

    private record Row(
            ReplyId id,
            ConversationId conversation,
            PersonId person,
            SealedAccount account,
            long seq,
            MessageId cause,
            SealedBytes payload,
            Instant at,
            int attempts,
            boolean doubtful) {}

    public JdbcOutbox(JdbcClient jdbc, Accounts accounts, PersonKeys keys, PayloadCipher cipher, StoredJson json) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.keys = keys;
        this.cipher = cipher;
        this.json = json;
    }

    @Override
    public List<Outgoing> after(ConversationId conversation, long seq, int most) {
        return read(jdbc.sql("""
                        SELECT %s
                        FROM %s
                        WHERE o.conversation_id = :conversation AND o.seq > :seq AND o.payload <> '' ORDER BY o.seq LIMIT :most""".formatted(COLUMNS, JOINED))
                .param("conversation", conversation.value())
                .param("seq", seq)
                .param("most", most));
    }

    @Override
    public List<Outgoing> inReplyTo(MessageId message) {
        return read(jdbc.sql("""
                        SELECT %s
                        FROM %s
                        WHERE o.in_reply_to = :message AND o.payload <> '' ORDER BY o.seq""".formatted(COLUMNS, JOINED)).param("message", message.value()));
    }

    @Override
    public List<Outgoing> claim(Channel channel, int most, Duration lease) {
        return read(jdbc.sql("""
                        WITH due AS (
                            SELECT o.id FROM outbox o
                            WHERE o.channel = :channel
                              AND (o.status = 'NEW' AND o.due_at <= clock_timestamp()
                                   OR o.status = 'SENDING' AND o.lease_until <= clock_timestamp())
                              AND NOT EXISTS (SELECT FROM outbox e
                                              WHERE e.conversation_id = o.conversation_id AND e.seq < o.seq
                                                AND e.status IN ('NEW', 'SENDING'))
                            ORDER BY o.due_at LIMIT :most FOR UPDATE OF o SKIP LOCKED)
                        UPDATE outbox o
                        SET status = 'SENDING', attempts = o.attempts + 1, doubtful = o.doubtful OR o.status = 'SENDING',
                            lease_until = clock_timestamp() + :lease * interval '1 millisecond'
                        FROM due, conversation c, channel_account a
                        WHERE o.id = due.id AND c.id = o.conversation_id AND a.channel = o.channel AND a.account = o.account
                        RETURNING %s""".formatted(COLUMNS))
                .param("channel", channel.code())
                .param("most", most)
                .param("lease", lease.toMillis()));
    }

    @Override
    public void sent(Outgoing outgoing) {
        settle(outgoing, OutboxStatus.SENT);
    }

    @Override
    public void unsure(Outgoing outgoing) {
        settle(outgoing, OutboxStatus.UNSURE);
    }

    @Override
    public void dead(Outgoing outgoing) {
        settle(outgoing, OutboxStatus.DEAD);
    }

    @Override
    public long waiting() {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE status IN ('NEW', 'SENDING')")
                .query(Long.class)
                .single();
    }

    private void settle(Outgoing outgoing, OutboxStatus status) {
        jdbc.sql(
                        "UPDATE outbox SET status = :status, lease_until = NULL WHERE id = :id AND status = 'SENDING' AND attempts = :attempt")
                .param("status", status.name())
                .param("id", outgoing.id().value())
                .param("attempt", outgoing.attempt())
                .update();
    }

    @Override
    public void retry(Outgoing outgoing, Duration delay) {
        jdbc.sql("""
                        UPDATE outbox
                        SET status = 'NEW', lease_until = NULL, due_at = clock_timestamp() + :delay * interval '1 millisecond'
                        WHERE id = :id AND status = 'SENDING' AND attempts = :attempt""")
                .param("delay", delay.toMillis())
                .param("id", outgoing.id().value())
                .param("attempt", outgoing.attempt())
                .update();
    }

    private List<Outgoing> read(StatementSpec statement) {
        return statement.query((row, _) -> row(row)).list().stream()
                .sorted(Comparator.comparing(Row::conversation, Comparator.comparing(ConversationId::value))
                        .thenComparingLong(Row::seq))
                .map(row -> keys.find(row.person())
                        .flatMap(key -> accounts.open(row.account()).map(account -> open(key, row, account))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ReplyId(row.getObject("id", UUID.class)),
                new ConversationId(row.getObject("spoken_in", UUID.class)),
                new PersonId(row.getObject("spoken_to", UUID.class)),
                SealedAccount.of(row),
                row.getLong("seq"),
                new MessageId(row.getObject("in_reply_to", UUID.class)),
                new SealedBytes(row.getBytes("payload")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getBoolean("doubtful"));
    }

    private Outgoing open(DataKey key, Row row, Account account) {
        var place = Place.outbox(row.conversation(), row.seq(), row.id());
        var replied = json.read(cipher.open(key, place, row.payload().bytes()), Replied.class);
        return new Outgoing(
                row.id(),
                row.conversation(),
                account,
                row.seq(),
                row.cause(),
                replied,
                row.at(),
                row.attempts(),
                row.doubtful());
    }
}
