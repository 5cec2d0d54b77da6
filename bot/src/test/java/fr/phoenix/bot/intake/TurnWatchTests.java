package fr.phoenix.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.bot.delivery.LiveReplies.Watcher;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.rehearsal.InMemoryStore;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnWatchTests {

    private final InMemoryStore store = new InMemoryStore(Rehearsal.NOW);
    private final LiveReplies live = new LiveReplies();
    private final TurnWatch watch = new TurnWatch(store, live, new SimpleMeterRegistry());
    private final List<Boolean> typing = new ArrayList<>();

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void aTurnThatWasJustCommittedHasNotLostItsClaim() {
        var claim = claimedAndTakenOver();
        watch.claimed(claim);
        var beat = watch.new Beat(claim);

        beat.run();
        assertThat(typing).containsExactly(true);

        watch.over(claim);
        beat.run();
        assertThat(typing).containsExactly(true, false);
    }

    @Test
    void aClaimThatIsRefusedTwiceWhileItsTurnGoesOnIsLost() {
        var claim = claimedAndTakenOver();
        watch.claimed(claim);
        var beat = watch.new Beat(claim);

        beat.run();
        beat.run();

        assertThat(typing).containsExactly(true, false);
    }

    private Claim claimedAndTakenOver() {
        var message = new Message(new Account(Channel.WEB, "a"), "opened", Language.FR, new Message.Opened());
        var conversation = ((Receipt.Accepted) store.accept(message, List.of())).conversation();
        var claim = store.claim(conversation, Conversations.LEASE).orElseThrow().claim();
        store.release(claim);
        assertThat(store.claim(conversation, Conversations.LEASE)).isPresent();
        live.watch(conversation, new Typing(typing));
        return claim;
    }

    private record Typing(List<Boolean> heard) implements Watcher {

        @Override
        public void replied() {}

        @Override
        public void wrote(String piece) {}

        @Override
        public void typing(boolean on) {
            heard.add(on);
        }
    }
}
