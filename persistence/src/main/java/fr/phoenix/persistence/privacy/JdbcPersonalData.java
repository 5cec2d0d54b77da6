package fr.phoenix.persistence.privacy;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.privacy.PersonalData;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.session.LettuceSessions;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erasure in one transaction: the key goes first, then the conversations with all that hangs on them (accounts, messages, replies, files,
 * transcripts). The events stay as ciphertext that nobody can open, until {@link ErasedEvents} removes them.
 */
public final class JdbcPersonalData implements PersonalData {

    static final List<String> COVERED =
            List.of("key", "accounts", "events", "messages", "replies", "files", "transcripts", "session");

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final PersonKeys keys;
    private final LettuceSessions sessions;
    private final PersonExport export;
    private final InstantSource clock;

    public JdbcPersonalData(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            PersonKeys keys,
            LettuceSessions sessions,
            PersonExport export,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keys = keys;
        this.sessions = sessions;
        this.export = export;
        this.clock = clock;
    }

    @Override
    public byte[] export(ConversationId conversation, long mostFileBytes) {
        return export.of(conversation, mostFileBytes);
    }

    @Override
    public Receipt erase(ConversationId conversation) {
        var person = personOf(conversation);
        if (person.isEmpty()) {
            return receipt(conversation).orElseGet(this::nothingToErase);
        }
        var erased = transactions.execute(_ -> erase(person.get()));
        keys.forget(person.get());
        erased.forEach(sessions::forget);
        return receipt(conversation).orElseThrow();
    }

    private Optional<PersonId> personOf(ConversationId conversation) {
        return jdbc.sql("SELECT person_id FROM conversation WHERE id = :id")
                .param("id", conversation.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Tells the conversations that went. */
    private List<ConversationId> erase(PersonId person) {
        keys.destroy(person);
        var conversations = jdbc.sql("DELETE FROM conversation WHERE person_id = :person RETURNING id")
                .param("person", person.value())
                .query((row, _) -> new ConversationId(row.getObject(1, UUID.class)))
                .list();
        for (var conversation : conversations) {
            jdbc.sql("""
                            INSERT INTO erasure_ledger (receipt_id, conversation_id, person_id, covered)
                            VALUES (:receipt, :conversation, :person, :covered) ON CONFLICT DO NOTHING""")
                    .param("receipt", UUID.randomUUID())
                    .param("conversation", conversation.value())
                    .param("person", person.value())
                    .param("covered", COVERED.toArray(String[]::new))
                    .update();
        }
        return conversations;
    }

    private Optional<Receipt> receipt(ConversationId conversation) {
        return jdbc.sql("SELECT receipt_id, erased_at, covered FROM erasure_ledger WHERE conversation_id = :id")
                .param("id", conversation.value())
                .query((row, _) -> new Receipt(
                        row.getString("receipt_id"),
                        row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                        Arrays.asList((String[]) row.getArray("covered").getArray())))
                .optional();
    }

    private Receipt nothingToErase() {
        return new Receipt(UUID.randomUUID().toString(), clock.instant(), List.of());
    }
}
