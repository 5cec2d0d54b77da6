package fr.phoenix.persistence.privacy;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import fr.phoenix.persistence.eventlog.ChannelCodes;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What surrounds a conversation and belongs into the person's export: as whom they are known, their sessions, who read along. */
public final class ExportedRows {

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final PayloadCipher cipher;

    /** As whom a channel knows the person. */
    record KnownAs(Channel channel, String id) {}

    /** A session in a browser; its token is stored as a digest alone and helps nobody. */
    record WebUse(String account, Instant begun, Instant lastUsed) {}

    /** A coach opened the transcript. */
    record Reading(String coach, Instant at) {}

    public ExportedRows(JdbcClient jdbc, PersonKeys keys, PayloadCipher cipher) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.cipher = cipher;
    }

    List<KnownAs> accounts(PersonId person, ConversationId conversation) {
        return keys.find(person)
                .map(key -> jdbc.sql(
                                "SELECT channel, enc FROM channel_account WHERE conversation_id = :id ORDER BY channel")
                        .param("id", conversation.value())
                        .query((row, _) -> account(key, conversation, row))
                        .list())
                .orElse(List.of());
    }

    private KnownAs account(DataKey key, ConversationId conversation, ResultSet row) throws SQLException {
        var channel = ChannelCodes.channel(row.getString("channel"));
        var id = cipher.open(key, Place.account(channel, conversation), row.getBytes("enc"));
        return new KnownAs(channel, new String(id, StandardCharsets.UTF_8));
    }

    List<WebUse> webSessions(ConversationId conversation) {
        return jdbc.sql("""
                        SELECT account, created_at, last_used_at FROM web_session
                        WHERE conversation_id = :id ORDER BY created_at""")
                .param("id", conversation.value())
                .query((row, _) ->
                        new WebUse(row.getString("account"), instant(row, "created_at"), instant(row, "last_used_at")))
                .list();
    }

    List<Reading> readings(ConversationId conversation) {
        return jdbc.sql("SELECT coach, at FROM read_audit WHERE conversation_id = :id ORDER BY at, id")
                .param("id", conversation.value())
                .query((row, _) -> new Reading(row.getString("coach"), instant(row, "at")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
