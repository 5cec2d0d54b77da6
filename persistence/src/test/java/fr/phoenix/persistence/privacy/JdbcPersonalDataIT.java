package fr.phoenix.persistence.privacy;

import static fr.phoenix.persistence.Messages.LEASE;
import static fr.phoenix.persistence.Messages.accepted;
import static fr.phoenix.persistence.Messages.answer;
import static fr.phoenix.persistence.Messages.reply;
import static fr.phoenix.persistence.Messages.say;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Appended;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.Store;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcPersonalDataIT {

    private final Store store = Store.empty();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anExportHoldsAllThatWasSaidAndEveryFile() {
        var account = somebody(Channel.TELEGRAM);
        var conversation = say(store, typed(account, "Je veux devenir boulangère"), "Quel beau projet");
        var file = new NewFile(
                new FileId(UUID.randomUUID()),
                new Words("cv.txt"),
                "text/plain",
                "CV".getBytes(StandardCharsets.US_ASCII));
        var content = new Message.Attached(file.id(), file.name(), "text/plain", 2, "abcd", Message.Kind.CV);
        store.inbox.accept(new Message(account, "upload", Language.FR, content), List.of(file));

        var export = new String(store.personalData.export(conversation, 1_000_000), StandardCharsets.UTF_8);

        assertThat(export)
                .contains("Je veux devenir boulangère")
                .contains("Quel beau projet")
                .contains("message-received.v1")
                .contains("\"base64\":\"Q1Y=\"")
                .contains(account.id());
    }

    @Test
    void afterAnErasureNothingCanBeReadAndTheAccountBeginsAnew() {
        var account = somebody(Channel.TELEGRAM);
        var conversation = say(store, typed(account, "Bonjour"), "Bonjour");
        var open = accepted(store, typed(account, "Oubliez-moi"));
        var claim = store.inbox.claim(conversation, LEASE).orElseThrow().claim();
        var fold = Conversation.fold(claim, store.log.read(conversation, 0));
        store.sessions.keep(fold);

        var receipt = store.personalData.erase(conversation);

        assertThat(receipt.covered()).contains("key", "events", "messages", "files");
        assertThat(store.personalData.erase(conversation)).isEqualTo(receipt);
        assertThat(store.log.read(conversation, 0)).isEmpty();
        assertThat(store.inbox.claim(conversation, LEASE)).isEmpty();
        assertThat(store.sessions.find(claim)).isEmpty();
        assertThat(store.inbox.messages(conversation, 0, 10)).isEmpty();
        assertThat(store.outbox.after(conversation, 0, 10)).isEmpty();
        assertThat(store.outbox.claim(Channel.TELEGRAM, 10, LEASE)).isEmpty();
        assertThat(store.log.append(new Turn(claim, open.message(), List.of(reply("trop tard")), List.of())))
                .isEqualTo(new Appended.Stale());
        assertThat(countEvents()).isPositive();
        assertThat(accepted(store, typed(account, "Bonjour")).conversation()).isNotEqualTo(conversation);
    }

    @Test
    void anotherInstanceTreatsTheConversationAsGoneEvenWithTheKeyInMemory() {
        try (var other = Store.open()) {
            var account = somebody(Channel.TELEGRAM);
            var conversation = say(store, typed(account, "Bonjour"), "Bonjour");
            assertThat(other.log.read(conversation, 0)).isNotEmpty();

            store.personalData.erase(conversation);

            assertThat(other.log.read(conversation, 0)).isEmpty();
            var again = accepted(other, typed(account, "Bonjour")).conversation();
            assertThat(again).isNotEqualTo(conversation);
            answer(other, again, "Bonjour");
            assertThat(other.outbox.after(conversation, 0, 10)).isEmpty();
            assertThat(other.inbox.claim(conversation, LEASE)).isEmpty();
        }
    }

    @Test
    void erasedEventsAreRemovedFromTheDiskInTheirTime() {
        var kept = say(store, typed(somebody(Channel.TELEGRAM), "Bonjour"), "Bonjour");
        var erased = say(store, typed(somebody(Channel.TELEGRAM), "Bonjour"), "Bonjour");
        store.personalData.erase(erased);

        assertThat(store.erasedEvents.purge(ErasedEvents.KEPT)).isZero();
        assertThat(store.erasedEvents.purge(Duration.ZERO)).isEqualTo(3);

        assertThat(store.log.read(kept, 0)).hasSize(3);
        assertThat(countEvents()).isEqualTo(3);
    }

    @Test
    void messagesProjectionsAndErasuresThatRaceLeaveNothingReadable() throws Exception {
        var account = somebody(Channel.TELEGRAM);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 30; round++) {
                var conversation = say(store, typed(account, "Bonjour"), "Bonjour");
                var erasing = executor.submit(() -> store.personalData.erase(conversation));
                var projecting = executor.submit(() -> store.projector.catchUp());
                var accepting = executor.submit(() -> accepted(store, typed(account, "Encore")));

                erasing.get();
                projecting.get();
                accepting.get();

                assertThat(store.inbox.messages(conversation, 0, 10)).isEmpty();
                assertThat(store.jdbc
                                .sql("SELECT count(*) FROM transcript_line WHERE conversation_id = :id")
                                .param("id", conversation.value())
                                .query(Long.class)
                                .single())
                        .isZero();
                for (var left : store.inbox.waiting(10)) {
                    answer(store, left);
                }
            }
        }
    }

    @Test
    void anUnknownConversationGivesAnEmptyReceipt() {
        assertThat(store.personalData
                        .erase(new ConversationId(UUID.randomUUID()))
                        .covered())
                .isEmpty();
    }

    private long countEvents() {
        return store.jdbc.sql("SELECT count(*) FROM event").query(Long.class).single();
    }
}
