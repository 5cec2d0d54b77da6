package fr.phoenix.persistence.privacy;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.privacy.ErasureFile.Erasure;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases again, exactly as then, whom an older database has brought back. All of a list in one transaction. */
final class ErasureReplay {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final JdbcPersonalData personalData;
    private final PersonKeys keys;
    private final ErasureLedger ledger;

    ErasureReplay(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            JdbcPersonalData personalData,
            PersonKeys keys,
            ErasureLedger ledger) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.personalData = personalData;
        this.keys = keys;
        this.ledger = ledger;
    }

    /** Tells how many persons were erased again. */
    int of(List<Erasure> list) {
        var undone = ledger.undone(list);
        var persons = undone.stream().map(Erasure::person).collect(Collectors.toSet());
        transactions.executeWithoutResult(_ -> {
            undone.forEach(ledger::restore);
            persons.forEach(this::erase);
        });
        persons.forEach(keys::forget);
        return persons.size();
    }

    private void erase(PersonId person) {
        conversationOf(person).ifPresentOrElse(personalData::erase, () -> keys.destroy(person));
    }

    private Optional<ConversationId> conversationOf(PersonId person) {
        return jdbc.sql("SELECT id FROM conversation WHERE person_id = :person LIMIT 1")
                .param("person", person.value())
                .query((row, _) -> new ConversationId(row.getObject(1, UUID.class)))
                .optional();
    }
}
