package fr.phoenix.persistence.privacy;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.privacy.ErasureFile.Erasure;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of erasures in the database, and the one in a file that has to know at least as much. */
final class ErasureLedger {

    private final JdbcClient jdbc;
    private final ErasureFile file;
    private final Set<ConversationId> inFile = new HashSet<>();

    ErasureLedger(JdbcClient jdbc, ErasureFile file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    /** Writes into the file what only the database knows; on the disk when this returns. */
    synchronized void follow() {
        if (!file.exists()) {
            inFile.clear();
        }
        if (inFile.isEmpty()) {
            file.read().forEach(erasure -> inFile.add(erasure.conversation()));
        }
        var fresh = inDatabase().stream()
                .filter(erasure -> !inFile.contains(erasure.conversation()))
                .toList();
        file.append(fresh);
        fresh.forEach(erasure -> inFile.add(erasure.conversation()));
    }

    List<Erasure> inDatabase() {
        return jdbc.sql(
                        "SELECT erased_at, receipt_id, conversation_id, person_id FROM erasure_ledger ORDER BY erased_at")
                .query((row, _) -> new Erasure(
                        row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                        row.getObject("receipt_id", UUID.class),
                        new ConversationId(row.getObject("conversation_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    /** Whether the file knows every erasure that the database knows. */
    boolean isWhole() {
        var known = conversations(file.read());
        return file.exists() && known.containsAll(conversations(inDatabase()));
    }

    /** Those of a list that this database does not know, or knows and still holds something of. */
    List<Erasure> undone(Collection<Erasure> list) {
        var done = conversations(inDatabase());
        var alive = new HashSet<>(jdbc.sql("SELECT person_id FROM person_key UNION SELECT person_id FROM conversation")
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
        return new LinkedHashSet<>(list)
                .stream()
                        .filter(erasure -> !done.contains(erasure.conversation()) || alive.contains(erasure.person()))
                        .toList();
    }

    /** Notes an erasure that was done before, with its receipt of then. */
    void restore(Erasure erasure) {
        jdbc.sql("""
                        INSERT INTO erasure_ledger (receipt_id, conversation_id, person_id, erased_at, covered)
                        VALUES (:receipt, :conversation, :person, :at, :covered) ON CONFLICT DO NOTHING""")
                .param("receipt", erasure.receipt())
                .param("conversation", erasure.conversation().value())
                .param("person", erasure.person().value())
                .param("at", erasure.at().atOffset(ZoneOffset.UTC))
                .param("covered", Erasures.COVERED.toArray(String[]::new))
                .update();
    }

    private static Set<ConversationId> conversations(Collection<Erasure> erasures) {
        return erasures.stream().map(Erasure::conversation).collect(Collectors.toSet());
    }
}
