package fr.phoenix.persistence.golden;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Appended;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.persistence.Messages;
import fr.phoenix.persistence.Store;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Histories of earlier versions in the real log: read again, and shown to coaches. */
class GoldenHistoriesIT {

    private final Store store = Store.empty();

    static List<GoldenHistory> histories() {
        return GoldenHistory.all();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void whatWasStoredIsReadAndProjected(GoldenHistory history) {
        var account = Messages.somebody(Channel.WEB);
        var conversation = write(history, account);

        store.projector.catchUp();

        var events =
                history.turns().stream().flatMap(turn -> turn.events().stream()).toList();
        assertThat(store.log.read(conversation, 0)).isEqualTo(events);
        assertThat(read(conversation, "SELECT DISTINCT direction FROM transcript_line WHERE conversation_id = :id"))
                .contains("IN", "OUT");
        assertThat(read(
                        conversation,
                        "SELECT messages || ' ' || replies FROM conversation_overview WHERE conversation_id = :id"))
                .containsExactly(count(events, MessageReceived.class) + " " + count(events, Replied.class));
    }

    private List<String> read(ConversationId conversation, String sql) {
        return store.jdbc
                .sql(sql)
                .param("id", conversation.value())
                .query(String.class)
                .list();
    }

    private static long count(List<ConversationEvent> events, Class<? extends ConversationEvent> type) {
        return events.stream().filter(type::isInstance).count();
    }

    private ConversationId write(GoldenHistory history, Account account) {
        var conversation = Messages.accepted(store, Messages.opened(account)).conversation();
        for (var turn : history.turns()) {
            var claimed = store.inbox.claim(conversation, Messages.LEASE).orElseThrow();
            var appended = store.log.append(
                    new Turn(claimed.claim(), claimed.received().id(), turn.events(), List.of()));
            assertThat(appended).isInstanceOf(Appended.Committed.class);
            Messages.accepted(store, Messages.typed(account, "la suite"));
        }
        return conversation;
    }
}
