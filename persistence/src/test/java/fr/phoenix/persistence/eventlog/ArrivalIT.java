package fr.phoenix.persistence.eventlog;

import static fr.phoenix.persistence.Messages.accepted;
import static fr.phoenix.persistence.Messages.reply;
import static fr.phoenix.persistence.Messages.say;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Appended;
import fr.phoenix.dialogs.ConversationLog.Arrived;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.Inbox.Arrival;
import fr.phoenix.dialogs.Inbox.Kept;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.persistence.Store;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages that come to a conversation at rest, and races with those that come meanwhile. */
class ArrivalIT {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final List<ConversationEvent> EVENTS = List.of(reply("un"));

    private final Store store = Store.open();
    private final Account account = somebody(Channel.TELEGRAM);
    private final ConversationId conversation = say(store, typed(account, "Bonjour"), "Bonjour");

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aMessageIsStoredWithItsTurnInOneTransaction() {
        var message = typed(account, "Je veux changer de métier");
        var arrival = store.inbox.arrive(message).orElseThrow();

        assertThat(store.log.append(atOnce(arrival))).isInstanceOf(Appended.Committed.class);

        assertThat(store.inbox.answered(arrival.received().id())).isTrue();
        assertThat(store.inbox.messages(conversation, 0, 10))
                .extracting(Kept::content)
                .contains(message.content());
        assertThat(store.inbox.accept(message, List.of()))
                .isEqualTo(new Receipt.Repeated(arrival.received().id(), conversation));
        var transactions = store.jdbc
                .sql("""
                        SELECT count(DISTINCT x) FROM (SELECT xmin::text FROM inbox WHERE id = :message
                                              UNION ALL SELECT xmin::text FROM event WHERE cause_inbox = :message
                                              UNION ALL SELECT xmin::text FROM outbox WHERE in_reply_to = :message) AS t(x)""")
                .param("message", arrival.received().id().value())
                .query(Long.class)
                .single();
        assertThat(transactions).isOne();
    }

    @Test
    void aConversationThatIsHeldOrHasSomethingWaitingIsNotAtRest() {
        var first = typed(account, "un");
        accepted(store, first);
        assertThat(store.inbox.arrive(typed(account, "deux"))).isEmpty();

        var claimed = store.inbox.claim(conversation, LEASE).orElseThrow();
        assertThat(store.inbox.arrive(typed(account, "deux"))).isEmpty();

        store.log.append(new Turn(claimed.claim(), claimed.received().id(), EVENTS, List.of()));
        assertThat(store.inbox.arrive(first)).isEmpty();
        assertThat(store.inbox.arrive(typed(somebody(Channel.TELEGRAM), "trois")))
                .isEmpty();
    }

    @Test
    void ofTwoThatArriveTogetherOneIsAnsweredAndTheOtherWaits() {
        var one = store.inbox.arrive(typed(account, "un")).orElseThrow();
        var two = store.inbox.arrive(typed(account, "deux")).orElseThrow();

        assertThat(store.log.append(atOnce(one))).isInstanceOf(Appended.Committed.class);
        assertThat(store.log.append(atOnce(two))).isEqualTo(new Appended.Stale());

        var next = store.inbox.claim(conversation, LEASE).orElseThrow();
        assertThat(next.received().id()).isEqualTo(two.received().id());
    }

    @Test
    void whatWasStoredMeanwhileIsAnsweredFirst() {
        var arrival = store.inbox.arrive(typed(account, "deux")).orElseThrow();
        var earlier = accepted(store, typed(account, "un"));

        assertThat(store.log.append(atOnce(arrival))).isEqualTo(new Appended.Stale());

        var next = store.inbox.claim(conversation, LEASE).orElseThrow();
        assertThat(next.received().id()).isEqualTo(earlier.message());
    }

    @Test
    void theSameMessageTwiceIsAnsweredOnce() {
        var message = typed(account, "un");
        var one = store.inbox.arrive(message).orElseThrow();
        var again = store.inbox.arrive(message).orElseThrow();

        assertThat(store.log.append(atOnce(one))).isInstanceOf(Appended.Committed.class);
        assertThat(store.log.append(atOnce(again))).isEqualTo(new Appended.Stale());

        assertThat(store.inbox.claim(conversation, LEASE)).isEmpty();
    }

    @Test
    void holdingStoresAndClaimsUnlessAnotherCameFirst() {
        var one = store.inbox.arrive(typed(account, "un")).orElseThrow();
        var two = store.inbox.arrive(typed(account, "deux")).orElseThrow();

        var held = store.inbox.hold(one, List.of(), LEASE).orElseThrow();

        assertThat(held.fence()).isEqualTo(one.claim().fence() + 1);
        assertThat(store.inbox.hold(two, List.of(), LEASE)).isEmpty();
        assertThat(store.inbox.claim(conversation, LEASE)).isEmpty();
        assertThat(store.log.append(new Turn(held, one.received().id(), EVENTS, List.of())))
                .isInstanceOf(Appended.Committed.class);
        assertThat(store.inbox.messages(conversation, 0, 10)).hasSize(2);
    }

    @Test
    void aHeldMessageIsAnsweredByAnotherWhenItsHolderIsGone() {
        var arrival = store.inbox.arrive(typed(account, "un")).orElseThrow();
        var gone = store.inbox.hold(arrival, List.of(), Duration.ZERO).orElseThrow();

        var claimed = store.inbox.claim(conversation, LEASE).orElseThrow();

        assertThat(claimed.received().id()).isEqualTo(arrival.received().id());
        assertThat(claimed.received().attempt()).isEqualTo(2);
        assertThat(store.log.append(new Turn(gone, arrival.received().id(), EVENTS, List.of())))
                .isEqualTo(new Appended.Stale());
    }

    private static Turn atOnce(Arrival arrival) {
        return new Turn(
                arrival.claim(),
                arrival.received().id(),
                EVENTS,
                List.of(),
                Optional.of(new Arrived(arrival.received(), List.of())));
    }
}
