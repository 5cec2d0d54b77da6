package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.crypto.UnreadablePayload;
import fr.phoenix.persistence.eventlog.Accounts.Home;
import fr.phoenix.persistence.eventlog.InboxRows.Row;
import fr.phoenix.persistence.eventlog.InboxRows.Stored;
import fr.phoenix.persistence.eventlog.JdbcFiles.Origin;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/** The inbox on PostgreSQL: what {@link #accept} returned for is durable, once, whoever races. */
public final class JdbcInbox implements Inbox {

    private static final int MOST_TRIES = 3;
    private static final Logger LOG = LoggerFactory.getLogger(JdbcInbox.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Accounts accounts;
    private final JdbcFiles files;
    private final InboxRows rows;
    private final Claims claims;
    private final TimeOrderedIds ids;

    public JdbcInbox(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Accounts accounts,
            JdbcFiles files,
            InboxRows rows,
            Claims claims,
            TimeOrderedIds ids) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.accounts = accounts;
        this.files = files;
        this.rows = rows;
        this.claims = claims;
        this.ids = ids;
    }

    /**
     * Tries again when the account's conversation was erased in between (the message then begins a fresh one, or is of nobody) or went on
     * in another, where the message then belongs.
     */
    @Override
    public Receipt accept(Message message, List<NewFile> attachments) {
        for (int attempt = 1; attempt < MOST_TRIES; attempt++) {
            var receipt = transactions.execute(_ -> insertOrCompare(message, attachments));
            if (receipt.isPresent()) {
                return receipt.get();
            }
        }
        return transactions.execute(_ -> insertOrCompare(message, attachments)).orElseThrow();
    }

    private Optional<Receipt> insertOrCompare(Message message, List<NewFile> attachments) {
        return home(message)
                .map(home -> insertOrCompare(home, message, attachments))
                .orElseGet(() -> Optional.of(new Receipt.Unknown()));
    }

    private Optional<Home> home(Message message) {
        return message.opens() ? Optional.of(accounts.homeOf(message.account())) : accounts.find(message.account());
    }

    private Optional<Receipt> insertOrCompare(Home home, Message message, List<NewFile> attachments) {
        var fingerprint = rows.fingerprint(message.content());
        return insert(home, message, fingerprint, attachments)
                .<Receipt>map(id -> new Receipt.Accepted(id, home.conversation()))
                .or(() -> compare(message, fingerprint));
    }

    /** Nothing when the message is already there, or when its conversation is being erased or just went on in another. */
    private Optional<MessageId> insert(Home home, Message message, byte[] fingerprint, List<NewFile> attachments) {
        var key = rows.keyOf(home.person());
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var id = new MessageId(ids.next());
        int inserted = jdbc.sql("""
                        INSERT INTO inbox (id, conversation_id, channel, account, external_id, fingerprint, key_version, payload, after_reply)
                        SELECT :id, c.id, :channel, :account, :externalId, :fingerprint, :keyVersion, :payload, c.reply_seq
                        FROM conversation c WHERE c.id = :conversation AND c.continued_in IS NULL FOR NO KEY UPDATE OF c
                        ON CONFLICT (channel, account, external_id) DO NOTHING""")
                .param("id", id.value())
                .param("channel", message.account().channel().code())
                .param("account", accounts.indexOf(message.account()))
                .param("externalId", message.externalId())
                .param("fingerprint", fingerprint)
                .param("keyVersion", key.get().version())
                .param("payload", rows.seal(key.get(), home.conversation(), id, message))
                .param("conversation", home.conversation().value())
                .update();
        if (inserted == 0) {
            return Optional.empty();
        }
        attachments.forEach(file -> files.store(key.get(), home.conversation(), file, Origin.UPLOADED));
        return Optional.of(id);
    }

    private Optional<Receipt> compare(Message message, byte[] fingerprint) {
        return jdbc.sql("""
                        SELECT id, conversation_id, fingerprint FROM inbox
                        WHERE channel = :channel AND account = :account AND external_id = :externalId""")
                .param("channel", message.account().channel().code())
                .param("account", accounts.indexOf(message.account()))
                .param("externalId", message.externalId())
                .<Receipt>query((row, _) -> MessageDigest.isEqual(row.getBytes("fingerprint"), fingerprint)
                        ? new Receipt.Repeated(
                                new MessageId(row.getObject("id", UUID.class)),
                                new ConversationId(row.getObject("conversation_id", UUID.class)))
                        : new Receipt.Conflicting())
                .optional();
    }

    @Override
    public List<ConversationId> waiting(int most) {
        return jdbc.sql("""
                        SELECT i.conversation_id
                        FROM inbox i JOIN conversation c ON c.id = i.conversation_id
                        WHERE i.status = 'WAITING' AND (c.lease_until IS NULL OR c.lease_until <= clock_timestamp())
                        GROUP BY i.conversation_id ORDER BY min(i.position) LIMIT :most""")
                .param("most", most)
                .query((row, _) -> new ConversationId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What was claimed, still sealed. */
    private record Sealed(Claim claim, Row row, SealedAccount account) {}

    /** Opens after the commit, so that a message that cannot be opened counts its attempts too. */
    @Override
    public Optional<Claimed> claim(ConversationId conversation, Duration lease) {
        return transactions
                .execute(transaction -> {
                    var found = claims.claim(conversation, lease).flatMap(this::oldest);
                    if (found.isEmpty()) {
                        transaction.setRollbackOnly();
                    }
                    return found;
                })
                .flatMap(found -> rows.keyOf(found.claim().person()).flatMap(key -> open(key, found)));
    }

    /** Counts only while the claim is still ours. */
    @Override
    public void putBack(Claimed claimed) {
        transactions.executeWithoutResult(_ -> {
            var claim = claimed.claim();
            int released = jdbc.sql("UPDATE conversation SET lease_until = NULL WHERE id = :id AND fence = :fence")
                    .param("id", claim.conversation().value())
                    .param("fence", claim.fence())
                    .update();
            if (released == 1) {
                jdbc.sql("UPDATE inbox SET attempts = attempts - 1 WHERE id = :id AND status = 'WAITING'")
                        .param("id", claimed.received().id().value())
                        .update();
            }
        });
    }

    private Optional<Sealed> oldest(Claim claim) {
        return jdbc.sql("""
                        UPDATE inbox i SET attempts = attempts + 1
                        FROM channel_account a
                        WHERE i.id = (SELECT id FROM inbox WHERE conversation_id = :conversation AND status = 'WAITING'
                                      ORDER BY position LIMIT 1)
                          AND a.channel = i.channel AND a.account = i.account
                        RETURNING i.id, i.external_id, i.payload, i.received_at, i.attempts, i.after_reply,
                                  a.channel, a.person_id, a.conversation_id, a.enc""")
                .param("conversation", claim.conversation().value())
                .query((row, _) -> new Sealed(claim, InboxRows.row(row), SealedAccount.of(row)))
                .optional();
    }

    private Optional<Claimed> open(DataKey key, Sealed found) {
        var claim = found.claim();
        var row = found.row();
        var stored = readable(key, claim.conversation(), row);
        return accounts.open(found.account())
                .map(account -> new Message(account, row.externalId(), stored.language(), stored.content()))
                .map(message -> new Claimed(claim, new Received(row.id(), message, row.at(), row.attempts())));
    }

    private Stored readable(DataKey key, ConversationId conversation, Row row) {
        try {
            return rows.open(key, conversation, row);
        } catch (UnreadablePayload | JacksonException e) {
            LOG.error(
                    "a stored message cannot be opened any more: {}",
                    e.getClass().getSimpleName());
            return new Stored(Language.FR, new Message.Unsupported(Message.Medium.LOST));
        }
    }

    @Override
    public Optional<Arrival> arrive(Message message) {
        return claims.arrive(message);
    }

    @Override
    public Optional<Claim> hold(Arrival arrival, List<NewFile> attachments, Duration lease) {
        return claims.hold(arrival, attachments, lease);
    }

    @Override
    public boolean answered(MessageId message) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM inbox WHERE id = :id AND status = 'ANSWERED')")
                .param("id", message.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Kept> messages(ConversationId conversation, long afterReply, int most) {
        return jdbc
                .sql("""
                        SELECT c.person_id, i.id, i.external_id, i.payload, i.received_at, i.attempts, i.after_reply
                        FROM inbox i JOIN conversation c ON c.id = i.conversation_id
                        WHERE i.conversation_id = :conversation AND i.after_reply >= :afterReply AND i.payload <> ''
                        ORDER BY i.position LIMIT :most""")
                .param("conversation", conversation.value())
                .param("afterReply", afterReply)
                .param("most", most)
                .query((row, _) ->
                        kept(conversation, new PersonId(row.getObject("person_id", UUID.class)), InboxRows.row(row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Kept> kept(ConversationId conversation, PersonId person, Row row) {
        return rows.keyOf(person)
                .map(key -> rows.open(key, conversation, row))
                .map(stored -> new Kept(row.id(), row.externalId(), stored.content(), row.at(), row.afterReply()));
    }

    @Override
    public Backlog backlog() {
        return jdbc.sql("""
                        SELECT count(*) AS waiting,
                               coalesce(extract(epoch FROM clock_timestamp() - min(received_at)) * 1000, 0)::bigint AS oldest
                        FROM inbox WHERE status = 'WAITING'""")
                .query((row, _) -> new Backlog(row.getLong("waiting"), Duration.ofMillis(row.getLong("oldest"))))
                .single();
    }
}
