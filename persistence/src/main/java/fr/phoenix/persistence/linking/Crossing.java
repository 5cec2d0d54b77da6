package fr.phoenix.persistence.linking;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.eventlog.Accounts;
import fr.phoenix.persistence.eventlog.Accounts.Home;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes accounts into another conversation. What they leave stays readable under its own person's key and belongs to the same human being
 * from then on ({@code same_person}). In the caller's transaction.
 */
public final class Crossing {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PersonKeys keys;

    public Crossing(JdbcClient jdbc, Accounts accounts, PersonKeys keys) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.keys = keys;
    }

    /** The conversation, or the one it goes on in, kept from changing; nothing when it is gone. */
    Optional<Home> lock(ConversationId conversation) {
        return last(conversation).flatMap(last -> lock(List.of(last), last));
    }

    /** The same, with the conversation an account has now; nothing when either is gone. */
    Optional<Home> lock(ConversationId conversation, Home own) {
        return last(conversation).flatMap(last -> lock(List.of(last, own.conversation()), last));
    }

    private Optional<ConversationId> last(ConversationId conversation) {
        return jdbc.sql("SELECT coalesce(continued_in, id) FROM conversation WHERE id = :id")
                .param("id", conversation.value())
                .query((row, _) -> new ConversationId(row.getObject(1, UUID.class)))
                .optional();
    }

    private Optional<Home> lock(List<ConversationId> all, ConversationId wanted) {
        var ids = all.stream().map(ConversationId::value).distinct().toList();
        var locked = jdbc.sql("""
                        SELECT id, person_id FROM conversation WHERE id IN (:ids) AND continued_in IS NULL
                        ORDER BY id FOR NO KEY UPDATE""")
                .param("ids", ids)
                .query((row, _) -> new Home(
                        new ConversationId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
        return locked.size() < ids.size()
                ? Optional.empty()
                : locked.stream()
                        .filter(home -> home.conversation().equals(wanted))
                        .findFirst();
    }

    /** Lets an account in that had no conversation. */
    void enter(Account account, Home there) {
        accounts.add(account, there, keys.find(there.person()).orElseThrow());
    }

    /**
     * Takes every account of a conversation into another; codes and web sessions of the one that is left end. Turns under way in it are
     * fenced off: a message not stored yet belongs to the other, one that was stored is answered anew.
     */
    void leave(Home left, Home there) {
        accounts.moveAll(left, there, keys.find(there.person()).orElseThrow());
        jdbc.sql("UPDATE conversation SET continued_in = :there WHERE continued_in = :left")
                .param("there", there.conversation().value())
                .param("left", left.conversation().value())
                .update();
        jdbc.sql(
                        "UPDATE conversation SET continued_in = :there, fence = fence + 1, lease_until = NULL WHERE id = :left")
                .param("there", there.conversation().value())
                .param("left", left.conversation().value())
                .update();
        jdbc.sql("DELETE FROM link_code WHERE conversation_id = :left")
                .param("left", left.conversation().value())
                .update();
        jdbc.sql("DELETE FROM web_session WHERE conversation_id = :left")
                .param("left", left.conversation().value())
                .update();
    }
}
