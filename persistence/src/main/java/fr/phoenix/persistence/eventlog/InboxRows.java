package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.crypto.BlindIndex;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What a row of the inbox holds, sealed on the way in and opened on the way out. */
public final class InboxRows {

    private final PersonKeys keys;
    private final PayloadCipher cipher;
    private final BlindIndex index;
    private final StoredJson json;

    /** What a payload holds; the account and the external id are columns. */
    record Stored(Language language, Message.Content content) {}

    record Row(MessageId id, String externalId, SealedBytes payload, Instant at, int attempts, long afterReply) {}

    public InboxRows(PersonKeys keys, PayloadCipher cipher, BlindIndex index, StoredJson json) {
        this.keys = keys;
        this.cipher = cipher;
        this.index = index;
        this.json = json;
    }

    Optional<DataKey> keyOf(PersonId person) {
        return keys.find(person);
    }

    byte[] fingerprint(Message.Content content) {
        return index.fingerprint(Fingerprint.of(content));
    }

    byte[] seal(DataKey key, ConversationId conversation, MessageId id, Message message) {
        var payload = json.write(new Stored(message.language(), message.content()));
        return cipher.seal(key, Place.inbox(conversation, id), payload);
    }

    Stored open(DataKey key, ConversationId conversation, Row row) {
        var place = Place.inbox(conversation, row.id());
        return json.read(cipher.open(key, place, row.payload().bytes()), Stored.class);
    }

    static Row row(ResultSet row) throws SQLException {
        return new Row(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("external_id"),
                new SealedBytes(row.getBytes("payload")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getLong("after_reply"));
    }
}
