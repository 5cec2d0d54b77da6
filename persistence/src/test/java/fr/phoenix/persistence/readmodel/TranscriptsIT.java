package fr.phoenix.persistence.readmodel;

import static fr.phoenix.persistence.Messages.LEASE;
import static fr.phoenix.persistence.Messages.accepted;
import static fr.phoenix.persistence.Messages.reply;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.CareAgreed;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisClosed;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.persistence.Store;
import fr.phoenix.persistence.readmodel.ConversationOverview.Alarmed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class TranscriptsIT {

    private static final String TODAY = Purpose.COACH_REVIEW.textVersion();

    private final Store store = Store.empty();
    private Account account = somebody(Channel.TELEGRAM);

    @AfterEach
    void close() {
        store.close();
    }

    private ConversationId turn(ConversationEvent... events) {
        var message = typed(account, "Bonjour");
        var conversation = accepted(store, message).conversation();
        var claimed = store.inbox.claim(conversation, LEASE).orElseThrow();
        var claim = claimed.claim();
        var received = claimed.received();
        var all = new ArrayList<ConversationEvent>();
        all.add(new MessageReceived(received.id(), message.content(), received.at()));
        all.addAll(List.of(events));
        all.add(reply("Bonjour à vous"));
        store.log.append(new Turn(claim, received.id(), all, List.of()));
        return conversation;
    }

    private static ConsentAnswered answer(boolean given, String textVersion) {
        return new ConsentAnswered(Purpose.COACH_REVIEW, given, textVersion);
    }

    private long audited() {
        return store.jdbc
                .sql("SELECT count(*) FROM read_audit")
                .query(Long.class)
                .single();
    }

    @Test
    void withoutAnAgreementAConversationIsNotThere() {
        var conversation = turn(new ConsentAnswered(Purpose.AI_PROCESSING, true, "1"));
        store.projector.catchUp();

        assertThat(store.transcripts.page(0, 10)).isEmpty();
        assertThat(store.transcripts.count()).isZero();
        assertThat(store.transcripts.hidden()).isEqualTo(1);
        assertThat(store.transcripts.open(Store.COACH, conversation)).isEmpty();
        assertThat(audited()).isZero();
    }

    @Test
    void withAnAgreementItIsAndEachOpeningIsOnRecord() {
        var conversation = turn();
        turn(answer(true, TODAY));
        store.projector.catchUp();

        assertThat(store.transcripts.page(0, 10))
                .extracting(ConversationOverview::conversation)
                .containsExactly(conversation);
        assertThat(store.transcripts.hidden()).isZero();
        assertThat(store.lines(conversation)).hasSize(4);
        assertThat(store.lines(conversation)).hasSize(4);
        assertThat(store.jdbc
                        .sql("SELECT coach FROM read_audit WHERE conversation_id = :id")
                        .param("id", conversation.value())
                        .query(String.class)
                        .list())
                .containsExactly("Amina", "Amina");
    }

    @Test
    void aWithdrawalHoldsBeforeTheProjectorHasSeenIt() {
        var conversation = turn(answer(true, TODAY));
        store.projector.catchUp();
        turn(answer(false, TODAY));

        assertThat(store.transcripts.open(Store.COACH, conversation)).isEmpty();
        assertThat(audited()).isZero();

        store.projector.catchUp();
        assertThat(store.transcripts.page(0, 10)).isEmpty();
    }

    @Test
    void anAgreementToAnotherWordingDoesNotCount() {
        var conversation = turn(answer(true, "0"));
        store.projector.catchUp();

        assertThat(store.transcripts.page(0, 10)).isEmpty();
        assertThat(store.transcripts.open(Store.COACH, conversation)).isEmpty();
    }

    @Test
    void whatCannotBePutOnRecordIsNotShown() {
        var conversation = turn(answer(true, TODAY));
        store.projector.catchUp();
        store.owner.sql("ALTER TABLE read_audit RENAME TO read_audit_away").update();
        try {
            assertThatThrownBy(() -> store.transcripts.open(Store.COACH, conversation))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            store.owner.sql("ALTER TABLE read_audit_away RENAME TO read_audit").update();
        }
        assertThat(store.lines(conversation)).isNotEmpty();
    }

    @Test
    void anOpenAlarmComesFirstWithWhatWasAnsweredAndNoWords() {
        var conversation = turn(answer(true, TODAY), new CrisisNoticed("suicide"));
        account = somebody(Channel.TELEGRAM);
        var later = turn(answer(true, TODAY));
        store.projector.catchUp();
        assertThat(store.transcripts.page(0, 10))
                .extracting(ConversationOverview::conversation)
                .containsExactly(conversation, later);
        assertThat(alarm(conversation))
                .extracting(Alarmed::code, Alarmed::open, Alarmed::answer)
                .containsExactly("suicide", true, "");
    }

    @Test
    void anAlarmIsOpenUntilThePersonChoseToGoOn() {
        var conversation = turn(answer(true, TODAY), new CrisisNoticed("violence"));
        turn(new CrisisAnswered("safe"));
        store.projector.catchUp();
        assertThat(alarm(conversation))
                .extracting(Alarmed::open, Alarmed::answer)
                .containsExactly(true, "safe");

        turn(new CrisisClosed());
        store.projector.catchUp();
        assertThat(alarm(conversation))
                .extracting(Alarmed::open, Alarmed::answer)
                .containsExactly(false, "safe");

        turn(new CrisisAnswered("help"));
        store.projector.catchUp();
        assertThat(alarm(conversation)).extracting(Alarmed::code, Alarmed::open).containsExactly("violence", true);
    }

    @Test
    void ofAlarmsThatNobodyMayReadOnlyTheNumberIsTold() {
        turn(new CrisisNoticed("suicide"));
        store.projector.catchUp();

        assertThat(store.transcripts.hiddenAlarms()).isEqualTo(1);
        assertThat(store.transcripts.page(0, 10)).isEmpty();

        turn(answer(true, TODAY));
        store.projector.catchUp();
        assertThat(store.transcripts.hiddenAlarms()).isZero();
    }

    @Test
    void noTurnAboutDistressCountsInStatistics() {
        turn(answer(true, TODAY));
        turn(new CrisisNoticed("suicide"));
        turn(new CrisisAnswered("safe"));
        turn(new CareAgreed(true));
        turn();
        store.projector.catchUp();

        assertThat(counted("transcript_line")).isGreaterThan(counted("countable_line"));
        assertThat(counted("countable_line")).isEqualTo(4);
    }

    private long counted(String rows) {
        return store.jdbc.sql("SELECT count(*) FROM " + rows).query(Long.class).single();
    }

    private Alarmed alarm(ConversationId conversation) {
        return store.transcripts.page(0, 10).stream()
                .filter(overview -> overview.conversation().equals(conversation))
                .flatMap(overview -> overview.alarm().stream())
                .findFirst()
                .orElseThrow();
    }
}
