package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Inbox.Arrival;
import fr.phoenix.dialogs.Inbox.Received;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may take the next turn of a conversation. Leases run by the database's clock; the fence, not the lease, decides at the commit. */
public final class Claims {

    private static final String CLAIM = """
            UPDATE conversation
            SET fence = fence + 1, lease_until = clock_timestamp() + :lease * interval '1 millisecond'
            WHERE id = :id AND (lease_until IS NULL OR lease_until <= clock_timestamp())
            RETURNING id, person_id, channel, version, reply_seq, fence""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Accounts accounts;
    private final InboxRows rows;
    private final ArrivedMessages arrived;
    private final TimeOrderedIds ids;
    private final InstantSource clock;

    public Claims(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Accounts accounts,
            InboxRows rows,
            ArrivedMessages arrived,
            TimeOrderedIds ids,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.accounts = accounts;
        this.rows = rows;
        this.arrived = arrived;
        this.ids = ids;
        this.clock = clock;
    }

    /** Claims in the caller's transaction, unless somebody holds the conversation. */
    Optional<Claim> claim(ConversationId conversation, Duration lease) {
        return jdbc.sql(CLAIM)
                .param("lease", lease.toMillis())
                .param("id", conversation.value())
                .query((row, _) -> claim(row))
                .optional();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                new ConversationId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                ChannelCodes.channel(row.getString("channel")),
                row.getLong("version"),
                row.getLong("reply_seq"),
                row.getLong("fence"));
    }

    Optional<Arrival> arrive(Message message) {
        return jdbc.sql("""
                        SELECT c.id, c.person_id, c.channel, c.version, c.reply_seq, c.fence
                        FROM channel_account a JOIN conversation c ON c.id = a.conversation_id
                        WHERE a.channel = :channel AND a.account = :account
                          AND (c.lease_until IS NULL OR c.lease_until <= clock_timestamp())
                          AND NOT EXISTS (SELECT FROM inbox w WHERE w.conversation_id = c.id AND w.status = 'WAITING')
                          AND NOT EXISTS (SELECT FROM inbox k WHERE k.channel = :channel AND k.account = :account
                                                                AND k.external_id = :externalId)""")
                .param("channel", message.account().channel().code())
                .param("account", accounts.indexOf(message.account()))
                .param("externalId", message.externalId())
                .query((row, _) -> claim(row))
                .optional()
                .map(claim -> new Arrival(claim, received(message)));
    }

    /** To the microsecond, which is what the database keeps. */
    private Received received(Message message) {
        return new Received(new MessageId(ids.next()), message, clock.instant().truncatedTo(ChronoUnit.MICROS), 1);
    }

    Optional<Claim> hold(Arrival arrival, List<NewFile> files, Duration lease) {
        return rows.keyOf(arrival.claim().person()).flatMap(key -> {
            var row = arrived.seal(arrival.claim(), arrival.received(), files, key);
            return transactions.execute(transaction -> {
                var held = claim(arrival.claim().conversation(), lease)
                        .filter(claim -> follows(claim, arrival.claim()))
                        .filter(claim -> arrived.insert(List.of(row)).contains(row.id()) && alone(row.id(), claim));
                if (held.isEmpty()) {
                    transaction.setRollbackOnly();
                }
                return held;
            });
        });
    }

    /** Nobody claimed or wrote in between. */
    private static boolean follows(Claim claim, Claim seen) {
        return claim.fence() == seen.fence() + 1 && claim.version() == seen.version();
    }

    private boolean alone(MessageId message, Claim claim) {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT FROM inbox
                                           WHERE conversation_id = :conversation AND status = 'WAITING' AND id <> :id)""")
                .param("conversation", claim.conversation().value())
                .param("id", message.value())
                .query(Boolean.class)
                .single();
    }
}
