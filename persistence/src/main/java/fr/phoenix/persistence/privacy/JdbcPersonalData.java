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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erasure in one transaction: the key goes first, then the conversations with all that hangs on them (accounts, messages, replies, files,
 * transcripts). The events stay as ciphertext that nobody can open, until {@link ErasedEvents} removes them.
 */
public final class JdbcPersonalData implements PersonalData {

    private static final List<String> COVERED =
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
        var erased = transactions.execute(
                _ -> personsOf(conversation).stream().collect(Collectors.toMap(Function.identity(), this::erase)));
        erased.keySet().forEach(keys::forget);
        erased.values().stream().flatMap(List::stream).forEach(sessions::forget);
        return receipt(conversation).orElseGet(this::nothingToErase);
    }

    /** All that one human being is known as; whoever links a conversation to this one meanwhile waits, and finds nothing. */
    private List<PersonId> personsOf(ConversationId conversation) {
        var person = jdbc.sql("""
                        SELECT l.person_id FROM conversation c JOIN conversation l ON l.id = coalesce(c.continued_in, c.id)
                        WHERE c.id = :id FOR UPDATE OF l""")
                .param("id", conversation.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
        return person.map(id -> jdbc.sql("SELECT same_person(:id)")
                        .param("id", id)
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .list())
                .orElse(List.of());
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
