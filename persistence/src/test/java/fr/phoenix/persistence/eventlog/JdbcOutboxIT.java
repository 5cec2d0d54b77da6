package fr.phoenix.persistence.eventlog;

import static fr.phoenix.persistence.Messages.LEASE;
import static fr.phoenix.persistence.Messages.opened;
import static fr.phoenix.persistence.Messages.reply;
import static fr.phoenix.persistence.Messages.say;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Outbox.Outgoing;
import fr.phoenix.persistence.Store;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcOutboxIT {

    private final Store store = Store.empty();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void webRepliesArePulledAndNeverSent() {
        var conversation = say(store, opened(somebody(Channel.WEB)), "un", "deux", "trois");

        assertThat(store.outbox.claim(Channel.WEB, 10, LEASE)).isEmpty();
        assertThat(store.outbox.after(conversation, 0, 10))
                .extracting(Outgoing::seq)
                .containsExactly(1L, 2L, 3L);
        assertThat(store.outbox.after(conversation, 1, 1)).singleElement().satisfies(outgoing -> {
            assertThat(outgoing.seq()).isEqualTo(2);
            assertThat(outgoing.replied()).isEqualTo(reply("deux"));
        });
    }

    @Test
    void repliesOfAConversationAreSentOneAfterTheOther() {
        var ada = somebody(Channel.TELEGRAM);
        say(store, typed(ada, "Bonjour"), "un", "deux");
        say(store, typed(somebody(Channel.TELEGRAM), "Bonjour"), "seul");

        var first = store.outbox.claim(Channel.TELEGRAM, 10, LEASE);
        assertThat(first).hasSize(2).allMatch(outgoing -> outgoing.seq() == 1 && outgoing.attempt() == 1);
        assertThat(store.outbox.claim(Channel.TELEGRAM, 10, LEASE)).isEmpty();

        first.forEach(outgoing -> store.outbox.sent(outgoing));
        assertThat(store.outbox.claim(Channel.TELEGRAM, 10, LEASE))
                .singleElement()
                .satisfies(outgoing -> {
                    assertThat(outgoing.seq()).isEqualTo(2);
                    assertThat(outgoing.account()).isEqualTo(ada);
                    assertThat(outgoing.doubtful()).isFalse();
                });
    }

    @Test
    void aReplyWhoseSenderVanishedComesAgainAsDoubtful() {
        say(store, typed(somebody(Channel.TELEGRAM), "Bonjour"), "un", "deux");
        store.outbox.claim(Channel.TELEGRAM, 10, Duration.ZERO);

        var again = store.outbox.claim(Channel.TELEGRAM, 10, LEASE);

        assertThat(again).singleElement().satisfies(outgoing -> {
            assertThat(outgoing.seq()).isEqualTo(1);
            assertThat(outgoing.attempt()).isEqualTo(2);
            assertThat(outgoing.doubtful()).isTrue();
        });
        store.outbox.retry(again.getFirst(), Duration.ZERO);
        assertThat(store.outbox.claim(Channel.TELEGRAM, 10, LEASE))
                .singleElement()
                .matches(Outgoing::doubtful);
    }

    @Test
    void whoeverWasTakenOverFromReportsNothing() {
        say(store, typed(somebody(Channel.TELEGRAM), "Bonjour"), "un");
        var paused = store.outbox.claim(Channel.TELEGRAM, 10, Duration.ZERO).getFirst();
        store.outbox.claim(Channel.TELEGRAM, 10, LEASE);

        store.outbox.retry(paused, Duration.ZERO);
        store.outbox.dead(paused);

        assertThat(store.outbox.claim(Channel.TELEGRAM, 10, LEASE)).isEmpty();
        assertThat(store.outbox.waiting()).isOne();
    }

    @Test
    void aDelayedReplyHoldsBackTheOnesBehindIt() {
        say(store, typed(somebody(Channel.TELEGRAM), "Bonjour"), "un", "deux");
        var first = store.outbox.claim(Channel.TELEGRAM, 10, LEASE).getFirst();

        store.outbox.retry(first, Duration.ofHours(1));

        assertThat(store.outbox.claim(Channel.TELEGRAM, 10, LEASE)).isEmpty();
    }

    @Test
    void unsureAndDeadRepliesDoNotHoldBackTheOnesBehindThem() {
        say(store, typed(somebody(Channel.TELEGRAM), "Bonjour"), "un", "deux", "trois");

        store.outbox.unsure(store.outbox.claim(Channel.TELEGRAM, 10, LEASE).getFirst());
        store.outbox.dead(store.outbox.claim(Channel.TELEGRAM, 10, LEASE).getFirst());

        assertThat(store.outbox.claim(Channel.TELEGRAM, 10, LEASE))
                .singleElement()
                .matches(outgoing -> outgoing.seq() == 3);
    }
}
