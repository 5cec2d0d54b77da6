package fr.phoenix.persistence.privacy;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.session.LettuceSessions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** As the person of this conversation asked for, or somebody for them; nothing when it is gone already. */
    void asked(ConversationId conversation) {
        forget(Objects.requireNonNull(transactions.execute(_ -> erase(personsOf(conversation), Reason.ASKED))));
    }

    /** Unless the person of this conversation was heard of since: tells whether they were erased. */
    public boolean unheardSince(ConversationId conversation, Instant since) {
        Map<PersonId, List<ConversationId>> erased = Objects.requireNonNull(transactions.execute(_ -> {
            var persons = personsOf(conversation);
            return heardSince(persons, since) ? Map.of() : erase(persons, Reason.RETENTION);
        }));
        forget(erased);
        return !erased.isEmpty();
    }

    /**
     * All that one human being is known as, their conversations locked: from here on no message of theirs is accepted before this is
     * over, and whoever links another conversation to these waits, and finds nothing.
     */
    private List<PersonId> personsOf(ConversationId conversation) {
        var going = jdbc.sql("""
                        SELECT l.person_id FROM conversation c JOIN conversation l ON l.id = coalesce(c.continued_in, c.id)
                        WHERE c.id = :id FOR UPDATE OF l""")
                .param("id", conversation.value())
                .query(UUID.class)
                .optional();
        var persons = going.map(id -> jdbc.sql("SELECT same_person(:id)")
                        .param("id", id)
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .list())
                .orElse(List.of());
        jdbc.sql("SELECT id FROM conversation WHERE person_id = ANY(:persons::uuid[]) ORDER BY id FOR UPDATE")
                .param("persons", ids(persons))
                .query((_, _) -> true)
                .list();
        return persons;
    }

    private boolean heardSince(List<PersonId> persons, Instant since) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM conversation c
                                       WHERE c.person_id = ANY(:persons::uuid[]) AND c.created_at >= :since)
                            OR EXISTS (SELECT FROM conversation c JOIN inbox i ON i.conversation_id = c.id
                                       WHERE c.person_id = ANY(:persons::uuid[]) AND i.received_at >= :since
                                         AND i.external_id NOT LIKE 'phoenix-%')""")
                .param("persons", ids(persons))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static String[] ids(List<PersonId> persons) {
        return persons.stream().map(person -> person.value().toString()).toArray(String[]::new);
    }

    /** Tells the conversations that went, by person. */
    private Map<PersonId, List<ConversationId>> erase(List<PersonId> persons, Reason reason) {
        return persons.stream().collect(Collectors.toMap(Function.identity(), person -> erase(person, reason)));
    }

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

    private void forget(Map<PersonId, List<ConversationId>> erased) {
        erased.keySet().forEach(keys::forget);
        erased.values().forEach(conversations -> conversations.forEach(sessions::forget));
    }
}
