package fr.phoenix.persistence.session;

import static fr.phoenix.persistence.Messages.LEASE;
import static fr.phoenix.persistence.Messages.accepted;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.AdulthoodAnswered;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.FlowStarted;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.ConversationEvent.SlotsFilled;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.Servers;
import fr.phoenix.persistence.Store;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LettuceSessionsIT {

    @Test
    void aFoldIsFoundAtItsVersionOnly() {
        try (var store = Store.empty()) {
            var conversation = conversation(store);

            store.sessions.keep(conversation);

            assertThat(store.sessions.find(claimAt(conversation, conversation.version())))
                    .contains(conversation);
            assertThat(store.sessions.find(claimAt(conversation, conversation.version() + 1)))
                    .isEmpty();
            store.sessions.forget(conversation.id());
            assertThat(store.sessions.find(claimAt(conversation, conversation.version())))
                    .isEmpty();
        }
    }

    @Test
    void aFoldOfSomebodyWhoseKeyIsDestroyedIsAMiss() {
        try (var store = Store.empty()) {
            var conversation = conversation(store);
            store.sessions.keep(conversation);

            store.keys.destroy(conversation.person());

            assertThat(store.sessions.find(claimAt(conversation, conversation.version())))
                    .isEmpty();
        }
    }

    @Test
    void everythingGoesOnWhileRedisIsKilledEmptiedAndRestarted() throws Exception {
        int port = Servers.freePort();
        var redis = RedisClient.create(RedisURI.create("127.0.0.1", port));
        var server = Servers.redisOn(port);
        try (var store = Store.open(redis)) {
            var conversation = conversation(store);
            assertMissesQuickly(store, conversation);

            server.start();
            assertEventuallyKept(store, conversation);

            try (var connection = redis.connect()) {
                connection.sync().flushall();
            }
            assertMissesQuickly(store, conversation);
            assertEventuallyKept(store, conversation);

            server.stop();
            assertMissesQuickly(store, conversation);

            server.start();
            assertEventuallyKept(store, conversation);
        } finally {
            server.stop();
            redis.shutdown();
        }
    }

    private static void assertMissesQuickly(Store store, Conversation conversation) {
        var begin = Instant.now();
        for (int i = 0; i < 20; i++) {
            assertThat(store.sessions.find(claimAt(conversation, conversation.version())))
                    .isEmpty();
        }
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    private static void assertEventuallyKept(Store store, Conversation conversation) {
        var end = Instant.now().plusSeconds(20);
        var claim = claimAt(conversation, conversation.version());
        do {
            store.sessions.keep(conversation);
            Thread.onSpinWait();
        } while (store.sessions.find(claim).isEmpty() && Instant.now().isBefore(end));
        assertThat(store.sessions.find(claim)).contains(conversation);
    }

    private static Conversation conversation(Store store) {
        var id = accepted(store, typed(somebody(Channel.TELEGRAM), "Bonjour")).conversation();
        var claim = store.inbox.claim(id, LEASE).orElseThrow().claim();
        return Conversation.fold(
                claim,
                List.<ConversationEvent>of(
                        new ConsentAnswered(Purpose.AI_PROCESSING, true, "v1"),
                        new AdulthoodAnswered(true),
                        new FlowStarted("check-in", 1, "ASKING_MOOD"),
                        new QuestionAsked("check-in", "ASKING_MOOD"),
                        new SlotsFilled("check-in", Map.of("mood", "7")),
                        new FactRemembered("step", new Words("Appeler France Travail"))));
    }

    private static Claim claimAt(Conversation conversation, long version) {
        return new Claim(conversation.id(), conversation.person(), conversation.channel(), version, 0, 1);
    }
}
