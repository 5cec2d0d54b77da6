package fr.phoenix.persistence.readmodel;

import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import fr.phoenix.persistence.eventlog.EventTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the person agrees, by the log itself, that coaches read: a withdrawal holds before the projector has seen it. */
public final class ReviewConsent {

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final PayloadCipher cipher;
    private final EventTypes types;

    public ReviewConsent(JdbcClient jdbc, PersonKeys keys, PayloadCipher cipher, EventTypes types) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.cipher = cipher;
        this.types = types;
    }

    /** The last answer counts, and only to the wording of today. False for an unknown or erased conversation. */
    boolean given(ConversationId conversation) {
        return jdbc
                .sql("""
                        SELECT c.person_id, e.version, e.type, e.schema_version, e.payload
                        FROM event e JOIN conversation c ON c.id = e.stream_id
                        WHERE e.stream_id = :id AND e.type = 'consent-answered' ORDER BY e.version DESC""")
                .param("id", conversation.value())
                .query((row, _) -> open(conversation, row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .filter(answer -> answer.purpose() == Purpose.COACH_REVIEW)
                .findFirst()
                .map(answer -> answer.given() && answer.textVersion().equals(Purpose.COACH_REVIEW.textVersion()))
                .orElse(false);
    }

    private Optional<ConsentAnswered> open(ConversationId conversation, ResultSet row) throws SQLException {
        var type = row.getString("type");
        int schema = row.getInt("schema_version");
        var place = Place.event(conversation, row.getLong("version"), type, schema);
        var payload = row.getBytes("payload");
        return keys.find(new PersonId(row.getObject("person_id", UUID.class)))
                .map(key -> (ConsentAnswered) types.read(type, schema, cipher.open(key, place, payload)));
    }
}
