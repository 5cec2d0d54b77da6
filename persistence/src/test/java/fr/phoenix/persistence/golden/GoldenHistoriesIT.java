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
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.flow.Census;
import fr.phoenix.dialogs.texts.Texts;
import fr.phoenix.persistence.Messages;
import fr.phoenix.persistence.Store;
import fr.phoenix.persistence.crypto.Place;
import fr.phoenix.persistence.eventlog.EveryConversation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

    /** Of the people who stopped after any turn of these histories, the report says what becomes of them, and nothing changes. */
    @Test
    void theReportOfVersionsCountsWhoIsWhere() {
        var checkIns = histories().stream()
                .filter(history -> history.name().startsWith("check-in"))
                .toList();
        for (var history : checkIns) {
            for (int turns = 1; turns <= history.turns().size(); turns++) {
                write(
                        new GoldenHistory(history.name(), history.turns().subList(0, turns)),
                        Messages.somebody(Channel.WEB));
            }
        }
        var erased = write(histories().getFirst(), Messages.somebody(Channel.WEB));
        store.personalData.erase(erased);
        long positions = store.jdbc
                .sql("SELECT max(position) FROM event")
                .query(Long.class)
                .single();

        var census = new Census(Catalogue.flows(Texts.load()));
        long newer = new EveryConversation(store.jdbc, store.log).each(census::count);

        assertThat(newer).isZero();
        assertThat(census.conversations())
                .isEqualTo(checkIns.stream()
                        .mapToInt(history -> history.turns().size())
                        .sum());
        assertThat(census.lines())
                .contains("check-in 1 ASKING_CONFIDENCE: 2, migrates to 4 ASKING_CONFIDENCE by the rule from 1")
                .anyMatch(line -> line.startsWith("check-in 2 ASKING_CONFIDENCE: ")
                        && line.endsWith(", migrates to 4 ASKING_CONFIDENCE by the rule from 2"))
                .anyMatch(line -> line.startsWith("check-in 3 ASKING_CONFIDENCE: ")
                        && line.endsWith(", migrates to 4 ASKING_CONFIDENCE by the rule from 3"))
                .anyMatch(line -> line.startsWith("check-in 4 ASKING_CONFIDENCE: ") && line.endsWith(", stays"))
                .noneMatch(line -> line.contains("begins anew") || line.contains("ends") || line.contains("waits"));
        assertThat(store.jdbc
                        .sql("SELECT max(position) FROM event")
                        .query(Long.class)
                        .single())
                .isEqualTo(positions);
    }

    @Test
    void theReportLeavesOutWhatANewerVersionWrote() {
        var conversation = write(histories().getFirst(), Messages.somebody(Channel.WEB));
        var person = store.jdbc
                .sql("SELECT person_id FROM conversation WHERE id = :id")
                .param("id", conversation.value())
                .query(UUID.class)
                .single();
        var hired = store.cipher.seal(
                store.keys.find(new PersonId(person)).orElseThrow(),
                Place.event(conversation, 3, "coach-hired", 1),
                new byte[] {'{', '}'});
        store.owner.sql("ALTER TABLE event DISABLE TRIGGER USER").update();
        store.owner
                .sql("UPDATE event SET type = 'coach-hired', payload = :hired WHERE stream_id = :id AND version = 3")
                .param("hired", hired)
                .param("id", conversation.value())
                .update();
        store.owner.sql("ALTER TABLE event ENABLE TRIGGER USER").update();

        var census = new Census(Catalogue.flows(Texts.load()));

        assertThat(new EveryConversation(store.jdbc, store.log).each(census::count))
                .isEqualTo(1);
        assertThat(census.conversations()).isZero();
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
