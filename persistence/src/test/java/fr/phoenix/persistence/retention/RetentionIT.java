package fr.phoenix.persistence.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Inbox.Receipt.Accepted;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.persistence.Messages;
import fr.phoenix.persistence.Somebody;
import fr.phoenix.persistence.Store;
import fr.phoenix.persistence.embedded.StartRefused;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetentionIT {

    private static final RetentionPeriods PERIODS = RetentionPeriods.DEFAULTS;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Store store = Store.empty();

    @AfterEach
    void close() {
        store.close();
    }

    /** The job, so much later than now. */
    private Retention in(Duration later) {
        return new Retention(
                store.jdbc, store.erasures, PERIODS, () -> Instant.now().plus(later));
    }

    private long count(String query) {
        return store.jdbc.sql("SELECT count(*) FROM " + query).query(Long.class).single();
    }

    @Test
    void nothingGoesBeforeItsTime() {
        new Somebody(store);

        assertThat(in(PERIODS.uploads().minus(A_MINUTE)).enforce().nothing()).isTrue();
    }

    @Test
    void uploadsAndExportsGoAfterADayAndWhatWasMadeStays() {
        var somebody = new Somebody(store);
        var swept = in(PERIODS.uploads().plus(A_MINUTE)).enforce();

        assertThat(swept).isEqualTo(new Retention.Swept(0, 0, 2, 0, 1, 0));
        assertThat(count("file")).isEqualTo(1);
        assertThat(new String(store.personalData.export(somebody.conversation, 1_000_000), StandardCharsets.UTF_8))
                .contains("lettre.txt")
                .doesNotContain("\"base64\":\"e30=\"");
    }

    @Test
    void whatAPersonWantsKeptStays() {
        var somebody = new Somebody(store);
        var upload = store.jdbc
                .sql("SELECT id FROM file WHERE origin = 'UPLOADED'")
                .query(UUID.class)
                .single();
        var message = Messages.accepted(store, Messages.typed(somebody.account, "garde mon fichier"));
        var claim = store.inbox
                .claim(message.conversation(), Messages.LEASE)
                .orElseThrow()
                .claim();

        store.log.append(new Turn(
                claim,
                message.message(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(new FileId(upload))));
        in(PERIODS.uploads().plus(A_MINUTE)).enforce();

        assertThat(store.files.find(somebody.conversation, new FileId(upload))).isPresent();
    }

    @Test
    void anUploadThatIsStillToBeReadStays() {
        var somebody = new Somebody(store);
        store.inbox.accept(Messages.typed(somebody.account, "encore"), List.of());

        assertThat(in(PERIODS.uploads().plus(A_MINUTE)).enforce().files()).isEqualTo(1);
        assertThat(count("file WHERE origin = 'UPLOADED'")).isEqualTo(1);
    }

    @Test
    void messagesAndRepliesAreEmptiedAfterAWeekAndStillRecognised() {
        var somebody = new Somebody(store);
        var message = Messages.typed(somebody.account, "the-same-id", "une fois");
        store.inbox.accept(message, List.of());
        Messages.answer(store, somebody.conversation, "deux fois");
        for (var outgoing : store.outbox.claim(somebody.account.channel(), 10, Messages.LEASE)) {
            store.outbox.sent(outgoing);
        }
        var waiting = Messages.accepted(store, Messages.typed(somebody.account, "pas encore lu"));

        var swept = in(PERIODS.messages().plus(A_MINUTE)).enforce();

        assertThat(swept.messages()).isEqualTo(4);
        assertThat(swept.replies()).isEqualTo(4);
        assertThat(count("inbox WHERE payload <> ''")).isEqualTo(1);
        assertThat(count("outbox WHERE payload <> ''")).isZero();
        assertThat(store.inbox.accept(message, List.of())).isInstanceOf(Receipt.Repeated.class);
        assertThat(store.inbox.accept(Messages.typed(somebody.account, "the-same-id", "autre chose"), List.of()))
                .isInstanceOf(Receipt.Conflicting.class);
        assertThat(store.inbox.messages(somebody.conversation, 0, 10))
                .extracting(kept -> kept.id())
                .containsExactly(waiting.message());
        assertThat(store.outbox.after(somebody.conversation, 0, 10)).isEmpty();
        assertThat(store.outbox.inReplyTo(waiting.message())).isEmpty();
        assertThat(new String(store.personalData.export(somebody.conversation, 0), StandardCharsets.UTF_8))
                .contains(Somebody.WORDS, Somebody.REPLY, "deux fois", "pas encore lu");
        assertThat(Messages.answer(store, somebody.conversation, "voilà")).isEqualTo(waiting.message());
        assertThat(store.outbox.after(somebody.conversation, 0, 10))
                .extracting(outgoing -> outgoing.seq())
                .containsExactly(5L);
    }

    @Test
    void whoWasNotHeardOfForAYearIsErasedRemindersOrNotAndTheLedgerSaysWhy() {
        var silent = new Somebody(store);
        var talking = new Somebody(store);
        store.jdbc
                .sql("UPDATE inbox SET received_at = received_at - interval '366 days' WHERE conversation_id = :id")
                .param("id", silent.conversation.value())
                .update();
        store.jdbc
                .sql("UPDATE conversation SET created_at = created_at - interval '400 days'")
                .update();

        var occurrence = Occurrence.of(silent.conversation, 9);
        var due = new Message(silent.account, occurrence.externalId(), Language.FR, new Message.Due(occurrence));
        assertThat(store.inbox.accept(due, List.of())).isInstanceOf(Accepted.class);

        assertThat(in(Duration.ZERO).enforce().persons()).isEqualTo(1);

        assertThat(store.log.read(silent.conversation, 0)).isEmpty();
        assertThat(store.log.read(talking.conversation, 0)).isNotEmpty();
        assertThat(store.jdbc
                        .sql("SELECT reason FROM erasure_ledger WHERE conversation_id = :id")
                        .param("id", silent.conversation.value())
                        .query(String.class)
                        .single())
                .isEqualTo("retention");
    }

    @Test
    void whoWritesAtTheLastMomentStays() {
        var somebody = new Somebody(store);
        assertThat(store.erasures.unheardSince(
                        somebody.conversation, Instant.now().minus(A_MINUTE)))
                .isFalse();
        assertThat(store.log.read(somebody.conversation, 0)).isNotEmpty();
        assertThat(store.erasures.unheardSince(
                        somebody.conversation, Instant.now().plus(A_MINUTE)))
                .isTrue();
    }

    @Test
    void theRecordOfReadingsGoesAfterAYear() {
        var somebody = new Somebody(store);
        store.jdbc.sql("UPDATE read_audit SET at = at - interval '366 days'").update();
        assertThat(store.lines(somebody.conversation)).isNotEmpty();

        assertThat(in(Duration.ZERO).enforce().readings()).isEqualTo(1);
        assertThat(count("read_audit")).isEqualTo(1);
    }

    @Test
    void severalInstancesAtOnceDoNoHarm() throws Exception {
        var somebody = new Somebody(store);
        for (int i = 0; i < 30; i++) {
            somebody.say("message " + i);
        }
        int swept = 0;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var jobs = List.of(in(Duration.ofDays(8)), in(Duration.ofDays(8)), in(Duration.ofDays(8))).stream()
                    .map(job -> executor.submit(job::enforce))
                    .toList();
            for (var job : jobs) {
                swept += job.get().messages();
            }
        }
        swept += in(Duration.ofDays(8)).enforce().messages();

        assertThat(swept).isEqualTo(33);
        assertThat(count("inbox WHERE payload <> ''")).isZero();
    }

    @Test
    void aPeriodThatMakesNoSenseStopsTheStart() {
        assertThatThrownBy(() ->
                        new RetentionPeriods(Duration.ZERO, PERIODS.uploads(), PERIODS.transcripts(), PERIODS.audit()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PHOENIX_RETENTION_MESSAGES");
        assertThatThrownBy(() -> new RetentionPeriods(
                        PERIODS.messages(), Duration.ofDays(-1), PERIODS.transcripts(), PERIODS.audit()))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> new RetentionPeriods(
                        PERIODS.messages(), PERIODS.uploads(), Duration.ofDays(40_000), PERIODS.audit()))
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void anEmptyMessageIsNotTakenForAnEmptiedOne() {
        var account = Messages.somebody(fr.phoenix.dialogs.Channel.WEB);
        var conversation = Messages.say(store, Messages.opened(account), "Bonjour");

        assertThat(store.inbox.messages(conversation, 0, 10))
                .singleElement()
                .satisfies(kept -> assertThat(kept.content()).isEqualTo(new Message.Opened()));
    }
}
