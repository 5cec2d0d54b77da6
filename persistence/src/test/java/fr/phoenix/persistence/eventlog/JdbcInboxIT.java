package fr.phoenix.persistence.eventlog;

import static fr.phoenix.persistence.Messages.LEASE;
import static fr.phoenix.persistence.Messages.accepted;
import static fr.phoenix.persistence.Messages.answer;
import static fr.phoenix.persistence.Messages.opened;
import static fr.phoenix.persistence.Messages.say;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Inbox.Backlog;
import fr.phoenix.dialogs.Inbox.Kept;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.Store;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcInboxIT {

    private final Store store = Store.empty();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsPutBackWaitsAsIfNobodyHadTriedUnlessTheClaimWasLost() {
        var conversation = accepted(store, opened(somebody(Channel.WEB))).conversation();
        var first = store.inbox.claim(conversation, Duration.ZERO).orElseThrow();
        var second = store.inbox.claim(conversation, LEASE).orElseThrow();

        store.inbox.putBack(first);
        assertThat(store.inbox.claim(conversation, LEASE)).isEmpty();

        store.inbox.putBack(second);
        assertThat(store.inbox
                        .claim(conversation, LEASE)
                        .orElseThrow()
                        .received()
                        .attempt())
                .isEqualTo(2);
    }

    @Test
    void fiftyIdenticalPostsOfAnUnknownAccountAreOneMessage() throws Exception {
        var message = typed(somebody(Channel.TELEGRAM), "Bonjour");

        var receipts = atOnce(50, () -> store.inbox.accept(message, List.of()));

        assertThat(receipts).filteredOn(Receipt.Accepted.class::isInstance).hasSize(1);
        var first = (Receipt.Accepted) receipts.stream()
                .filter(Receipt.Accepted.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(receipts)
                .filteredOn(receipt -> !receipt.equals(first))
                .hasSize(49)
                .containsOnly(new Receipt.Repeated(first.message(), first.conversation()));
        assertThat(store.jdbc
                        .sql("SELECT count(*) FROM inbox")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(store.jdbc
                        .sql("SELECT (SELECT count(*) FROM conversation) + (SELECT count(*) FROM person_key)")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void differentMessagesOfOneAccountShareItsConversation() throws Exception {
        var account = somebody(Channel.TELEGRAM);

        var receipts = atOnce(20, () -> store.inbox.accept(typed(account, "Bonjour"), List.of()));

        assertThat(receipts).hasOnlyElementsOfType(Receipt.Accepted.class);
        assertThat(receipts.stream()
                        .map(receipt -> ((Receipt.Accepted) receipt).conversation())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void onTheWebAConversationIsOpenedBeforeAnythingIsSaid() {
        var account = somebody(Channel.WEB);

        assertThat(store.inbox.accept(typed(account, "Bonjour"), List.of())).isEqualTo(new Receipt.Unknown());

        var conversation = accepted(store, opened(account)).conversation();
        assertThat(accepted(store, typed(account, "Bonjour")).conversation()).isEqualTo(conversation);
    }

    @Test
    void whatIsPostedWhileItsConversationIsErasedLeavesNothingBehind() throws Exception {
        for (int i = 0; i < 20; i++) {
            var account = somebody(Channel.WEB);
            var conversation = accepted(store, opened(account)).conversation();

            var receipts = atOnce(4, () -> {
                var receipt = store.inbox.accept(typed(account, "Bonjour"), List.of());
                store.personalData.erase(conversation);
                return receipt;
            });

            assertThat(receipts)
                    .extracting(receipt -> receipt instanceof Receipt.Accepted accepted
                            ? Optional.of(accepted.conversation())
                            : Optional.empty())
                    .allMatch(home -> home.isEmpty() || home.get().equals(conversation));
        }
        assertThat(store.jdbc
                        .sql("SELECT (SELECT count(*) FROM conversation) + (SELECT count(*) FROM person_key)"
                                + " + (SELECT count(*) FROM inbox)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherContentUnderTheSameIdConflicts() {
        var account = somebody(Channel.TELEGRAM);
        store.inbox.accept(typed(account, "same", "oui"), List.of());

        assertThat(store.inbox.accept(typed(account, "same", "non"), List.of())).isEqualTo(new Receipt.Conflicting());
        assertThat(store.inbox.accept(typed(somebody(Channel.TELEGRAM), "same", "non"), List.of()))
                .isInstanceOf(Receipt.Accepted.class);
    }

    @Test
    void theSameFileUploadedAgainIsARepetitionWhateverItsId() {
        var account = somebody(Channel.TELEGRAM);
        var first = upload();
        var second = upload();

        var receipt = store.inbox.accept(attached(account, first), List.of(first));
        var again = store.inbox.accept(attached(account, second), List.of(second));

        var conversation = ((Receipt.Accepted) receipt).conversation();
        assertThat(again).isInstanceOf(Receipt.Repeated.class);
        assertThat(store.files.find(conversation, second.id())).isEmpty();
        var found = store.files.find(conversation, first.id()).orElseThrow();
        assertThat(found.content()).isEqualTo(first.content());
        assertThat(found.name()).isEqualTo(first.name());
    }

    private static NewFile upload() {
        return new NewFile(
                new FileId(UUID.randomUUID()),
                new Words("cv d’Élodie.pdf"),
                "application/pdf",
                "%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private static Message attached(fr.phoenix.dialogs.Account account, NewFile file) {
        var content = new Message.Attached(
                file.id(), file.name(), file.mediaType(), file.content().length, "abcd", Message.Kind.CV);
        return new Message(account, "upload", Language.FR, content);
    }

    @Test
    void aConversationWaitsUntilItIsClaimedOrAnswered() {
        var early = accepted(store, typed(somebody(Channel.TELEGRAM), "un")).conversation();
        var late = accepted(store, typed(somebody(Channel.TELEGRAM), "deux")).conversation();
        assertThat(store.inbox.waiting(10)).containsExactly(early, late);
        assertThat(store.inbox.waiting(1)).containsExactly(early);

        var claim = store.inbox.claim(early, LEASE).orElseThrow().claim();
        assertThat(store.inbox.waiting(10)).containsExactly(late);

        store.log.release(claim);
        answer(store, late);
        assertThat(store.inbox.waiting(10)).containsExactly(early);
    }

    @Test
    void aClaimIsForTheOldestOpenMessageAndCountsAttempts() {
        var account = somebody(Channel.TELEGRAM);
        var first = typed(account, "un");
        var conversation = accepted(store, first).conversation();
        accepted(store, typed(account, "deux"));

        var attempt =
                store.inbox.claim(conversation, Duration.ZERO).orElseThrow().received();
        assertThat(attempt.attempt()).isEqualTo(1);
        var received = store.inbox.claim(conversation, LEASE).orElseThrow().received();

        assertThat(received.attempt()).isEqualTo(2);
        assertThat(received.message()).isEqualTo(first);
    }

    @Test
    void anAnsweredMessageIsKeptWithItsPlaceAmongTheReplies() {
        var account = somebody(Channel.TELEGRAM);
        var conversation = say(store, typed(account, "a", "Bonjour"), "Bonjour !", "Comment allez-vous ?");
        var second = accepted(store, typed(account, "b", "Bien"));

        assertThat(store.inbox.answered(second.message())).isFalse();
        assertThat(store.inbox.messages(conversation, 0, 10))
                .extracting(Kept::afterReply)
                .containsExactly(0L, 2L);
        assertThat(store.inbox.messages(conversation, 0, 10))
                .extracting(Kept::externalId)
                .containsExactly("a", "b");
        assertThat(store.inbox.messages(conversation, 2, 10))
                .extracting(Kept::externalId)
                .containsExactly("b");
        assertThat(store.inbox.messages(conversation, 0, 1))
                .extracting(Kept::externalId)
                .containsExactly("a");
        assertThat(store.inbox.answered(answer(store, conversation))).isTrue();
    }

    @Test
    void theBacklogCountsWhatWaits() {
        assertThat(store.inbox.backlog()).isEqualTo(new Backlog(0, Duration.ZERO));

        accepted(store, typed(somebody(Channel.TELEGRAM), "un"));

        assertThat(store.inbox.backlog().waiting()).isEqualTo(1);
    }

    @Test
    void nothingTheyWroteIsReadableInTheDatabase() {
        var account = somebody(Channel.TELEGRAM);
        say(store, typed(account, "Je m’appelle Capucine"), "Bonjour Capucine");

        var dump = store.jdbc.sql("""
                        SELECT coalesce(string_agg(encode(t, 'escape'), ' '), '') FROM (
                            SELECT payload FROM inbox UNION ALL SELECT payload FROM event UNION ALL
                            SELECT payload FROM outbox UNION ALL SELECT enc FROM channel_account) AS all_of(t)""").query(String.class).single();

        assertThat(dump).doesNotContain("Capucine").doesNotContain(account.id());
    }

    private static <T> List<T> atOnce(int threads, Callable<T> call) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (Future<T> future : executor.invokeAll(java.util.Collections.nCopies(threads, call))) {
                results.add(future.get());
            }
            return results;
        }
    }

    @Test
    void aMessageThatCannotBeOpenedAnyMoreIsHandedOutAsLost() {
        var accepted = accepted(store, typed(somebody(Channel.TELEGRAM), "un"));
        store.jdbc
                .sql("UPDATE inbox SET payload = set_byte(payload, 20, 255 - get_byte(payload, 20)) WHERE id = :id")
                .param("id", accepted.message().value())
                .update();

        var received =
                store.inbox.claim(accepted.conversation(), LEASE).orElseThrow().received();

        assertThat(received.message().content()).isEqualTo(new Message.Unsupported(Message.Medium.LOST));
        assertThat(received.id()).isEqualTo(accepted.message());
    }
}
