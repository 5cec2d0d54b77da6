package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Arrived;
import fr.phoenix.dialogs.Inbox.Received;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.eventlog.JdbcFiles.Origin;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores messages that came to conversations at rest, in the transaction of whoever claims or answers them. */
public final class ArrivedMessages {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final InboxRows rows;
    private final JdbcFiles files;

    public ArrivedMessages(JdbcClient jdbc, Accounts accounts, InboxRows rows, JdbcFiles files) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.rows = rows;
        this.files = files;
    }

    /** A sealed message, ready to be stored. */
    record ArrivedRow(
            MessageId id,
            ConversationId conversation,
            Channel channel,
            SealedBytes account,
            String externalId,
            SealedBytes fingerprint,
            DataKey key,
            SealedBytes payload,
            long afterReply,
            Instant at,
            List<NewFile> files) {}

    ArrivedRow seal(Claim claim, Arrived arrived, DataKey key) {
        return seal(claim, arrived.received(), arrived.files(), key);
    }

    ArrivedRow seal(Claim claim, Received received, List<NewFile> attachments, DataKey key) {
        var message = received.message();
        return new ArrivedRow(
                received.id(),
                claim.conversation(),
                message.account().channel(),
                new SealedBytes(accounts.indexOf(message.account())),
                message.externalId(),
                new SealedBytes(rows.fingerprint(message.content())),
                key,
                new SealedBytes(rows.seal(key, claim.conversation(), received.id(), message)),
                claim.replies(),
                received.at(),
                attachments);
    }

    /** Stores those that are new, in the caller's transaction, their conversations' rows locked; tells which. */
    Set<MessageId> insert(List<ArrivedRow> arrived) {
        if (arrived.isEmpty()) {
            return Set.of();
        }
        var stored = new HashSet<MessageId>();
        jdbc.sql("""
                        INSERT INTO inbox (id, conversation_id, channel, account, external_id, fingerprint, key_version, payload,
                                           attempts, after_reply, received_at)
                        SELECT m.id, m.conversation, m.channel, m.account, m.external_id, m.fingerprint, m.key_version, m.payload,
                               1, m.after_reply, m.at::timestamptz
                        FROM unnest(:ids::uuid[], :conversations::uuid[], :channels::text[], :accounts::bytea[],
                                    :externalIds::text[], :fingerprints::bytea[], :keyVersions::int[], :payloads::bytea[],
                                    :afterReplies::bigint[], :times::text[])
                             AS m(id, conversation, channel, account, external_id, fingerprint, key_version, payload, after_reply, at)
                        ON CONFLICT (channel, account, external_id) DO NOTHING
                        RETURNING id""")
                .param("ids", Columns.uuids(arrived, row -> row.id().value()))
                .param(
                        "conversations",
                        Columns.uuids(arrived, row -> row.conversation().value()))
                .param("channels", Columns.texts(arrived, row -> row.channel().code()))
                .param("accounts", Columns.bytes(arrived, row -> row.account().bytes()))
                .param("externalIds", Columns.texts(arrived, ArrivedRow::externalId))
                .param(
                        "fingerprints",
                        Columns.bytes(arrived, row -> row.fingerprint().bytes()))
                .param("keyVersions", Columns.numbers(arrived, row -> row.key().version()))
                .param("payloads", Columns.bytes(arrived, row -> row.payload().bytes()))
                .param("afterReplies", Columns.numbers(arrived, ArrivedRow::afterReply))
                .param("times", Columns.texts(arrived, row -> row.at().toString()))
                .query(row -> {
                    stored.add(new MessageId(row.getObject("id", UUID.class)));
                });
        arrived.stream().filter(row -> stored.contains(row.id())).forEach(this::storeFiles);
        return stored;
    }

    private void storeFiles(ArrivedRow row) {
        row.files().forEach(file -> files.store(row.key(), row.conversation(), file, Origin.UPLOADED));
    }
}
