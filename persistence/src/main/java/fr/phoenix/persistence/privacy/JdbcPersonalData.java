package fr.phoenix.persistence.privacy;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.privacy.PersonalData;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The person's rights on PostgreSQL: {@link PersonExport} hands over, {@link Erasures} forgets. */
public final class JdbcPersonalData implements PersonalData {

    private final JdbcClient jdbc;
    private final Erasures erasures;
    private final PersonExport export;
    private final InstantSource clock;

    public JdbcPersonalData(JdbcClient jdbc, Erasures erasures, PersonExport export, InstantSource clock) {
        this.jdbc = jdbc;
        this.erasures = erasures;
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
        erasures.asked(person.get());
        return receipt(conversation).orElseThrow();
    }

    private Optional<PersonId> personOf(ConversationId conversation) {
        return jdbc.sql("SELECT person_id FROM conversation WHERE id = :id")
                .param("id", conversation.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
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
