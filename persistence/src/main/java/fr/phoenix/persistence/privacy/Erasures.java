package fr.phoenix.persistence.privacy;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.session.LettuceSessions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets a person in one transaction: the key, then the conversations with all that hangs on them (accounts, messages, replies, files,
 * transcripts, who read them, web sessions), with a line for each in the ledger. The events stay as ciphertext that nobody can open, until
 * {@link ErasedEvents} removes them. Copies of the key in the memory of other instances end within {@link PersonKeys#KEPT}.
 */
public final class Erasures {

    /** What an erasure covers, by the codes that receipts and the ledger carry. */
    static final List<String> COVERED = List.of(
            "key",
            "accounts",
            "events",
            "messages",
            "replies",
            "files",
            "transcripts",
            "readings",
            "web-sessions",
            "session");

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final PersonKeys keys;
    private final LettuceSessions sessions;

    /** Why somebody was erased; stored in lower case. */
    private enum Reason {
        ASKED("asked"),
        RETENTION("retention");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    public Erasures(JdbcClient jdbc, TransactionTemplate transactions, PersonKeys keys, LettuceSessions sessions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keys = keys;
        this.sessions = sessions;
    }

    /** As the person asked for, or somebody for them. */
    void asked(PersonId person) {
        List<ConversationId> erased = Objects.requireNonNull(transactions.execute(_ -> {
            lock(person);
            return erase(person, Reason.ASKED);
        }));
        forget(person, erased);
    }

    /** Unless they were heard of since: tells whether they were erased. */
    public boolean unheardSince(PersonId person, Instant since) {
        List<ConversationId> erased = Objects.requireNonNull(transactions.execute(_ -> {
            lock(person);
            return heardSince(person, since) ? List.<ConversationId>of() : erase(person, Reason.RETENTION);
        }));
        if (!erased.isEmpty()) {
            forget(person, erased);
        }
        return !erased.isEmpty();
    }

    /** From here on no message of theirs can be accepted before this is over. */
    private void lock(PersonId person) {
        jdbc.sql("SELECT id FROM conversation WHERE person_id = :person ORDER BY id FOR UPDATE")
                .param("person", person.value())
                .query((_, _) -> true)
                .list();
    }

    private boolean heardSince(PersonId person, Instant since) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM conversation c WHERE c.person_id = :person AND c.created_at >= :since)
                            OR EXISTS (SELECT FROM conversation c JOIN inbox i ON i.conversation_id = c.id
                                       WHERE c.person_id = :person AND i.received_at >= :since)""")
                .param("person", person.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Tells the conversations that went. */
    private List<ConversationId> erase(PersonId person, Reason reason) {
        keys.destroy(person);
        var conversations = jdbc.sql("DELETE FROM conversation WHERE person_id = :person RETURNING id")
                .param("person", person.value())
                .query((row, _) -> new ConversationId(row.getObject(1, UUID.class)))
                .list();
        for (var conversation : conversations) {
            jdbc.sql("""
                            INSERT INTO erasure_ledger (receipt_id, conversation_id, person_id, covered, reason)
                            VALUES (:receipt, :conversation, :person, :covered, :reason) ON CONFLICT DO NOTHING""")
                    .param("receipt", UUID.randomUUID())
                    .param("conversation", conversation.value())
                    .param("person", person.value())
                    .param("covered", COVERED.toArray(String[]::new))
                    .param("reason", reason.code)
                    .update();
        }
        return conversations;
    }

    private void forget(PersonId person, List<ConversationId> erased) {
        keys.forget(person);
        erased.forEach(sessions::forget);
    }
}
