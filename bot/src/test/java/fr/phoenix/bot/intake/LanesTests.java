package fr.phoenix.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.bot.delivery.Postman;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.TurnAbandoned;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.InMemoryStore;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.texts.Texts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LanesTests {

    private final InMemoryStore store = new InMemoryStore(Rehearsal.NOW);
    private final LiveReplies live = new LiveReplies();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TurnWatch watch = new TurnWatch(store, live, meters);
    private final Account account = new Account(Channel.WEB, "a");
    private final Texts texts = Texts.load();
    private final InstantSource clock = InstantSource.fixed(Rehearsal.NOW);
    private final Conversations conversations = new Conversations(
            store,
            store,
            store,
            store,
            new PoisonedOrchestrator(),
            file -> new Reading.Legible(Extract.ofText(file.name().text())),
            (sheet, format) -> {
                throw new UnsupportedOperationException();
            },
            store,
            store,
            channel -> new Door.Closed(),
            Catalogue.flows(texts),
            texts,
            clock);
    private final Lanes lanes = new Lanes(
            conversations,
            store,
            watch,
            live,
            new Farewells(new StaticListableBeanFactory().getBeanProvider(Postman.class), clock));

    @AfterEach
    void stop() {
        lanes.stop();
        watch.stop();
    }

    @Test
    void whatComesWhileStoppingIsAnsweredAfterTheNextStart() {
        lanes.start();
        lanes.stop();
        var accepted = (Receipt.Accepted) lanes.receive(message("opened", new Message.Opened()), List.of());
        assertThat(store.answered(accepted.message())).isFalse();

        lanes.start();
        lanes.wake(accepted.conversation());
        await().until(() -> store.answered(accepted.message()));
    }

    @Test
    void atRestATurnThatNeedsNoModelIsAnsweredWhenItsMessageIsReceived() {
        lanes.start();
        welcome();
        var ids = new AtomicInteger();

        // the lane of the message before may be on its way out for a moment longer
        await().until(() -> {
            var menu = message("menu-" + ids.incrementAndGet(), typed("menu"));
            return store.answered(((Receipt.Accepted) lanes.receive(menu, List.of())).message());
        });
    }

    @Test
    void aPoisonedMessageGetsAnApologyAfterFiveTriesAndTheConversationGoesOn() {
        lanes.start();
        welcome();
        var poison = (Receipt.Accepted) lanes.receive(message("poison", typed("poison")), List.of());

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            lanes.wake(poison.conversation());
            return store.answered(poison.message());
        });

        assertThat(abandoned()).isOne();
        assertThat(store.read(poison.conversation(), 0)).contains(new TurnAbandoned(poison.message(), 6));
        var next = (Receipt.Accepted) lanes.receive(message("after", typed("menu")), List.of());
        await().until(() -> store.answered(next.message()));
        assertThat(abandoned()).isOne();
    }

    private double abandoned() {
        return meters.get("phoenix.turn.abandoned").counter().count();
    }

    private void welcome() {
        var opened = (Receipt.Accepted) lanes.receive(message("opened", new Message.Opened()), List.of());
        await().until(() -> store.answered(opened.message()));
        for (var choice : List.of("fr", "tu", "adult", "agree")) {
            lanes.receive(message(choice, new Message.Chosen(choice)), List.of());
        }
    }

    private Message message(String id, Message.Content content) {
        return new Message(account, id, Language.FR, content);
    }

    private static Message.Typed typed(String text) {
        return new Message.Typed(new Words(text), Message.Kind.CHAT);
    }

    /** Fails on everything it is asked. */
    private static final class PoisonedOrchestrator implements Orchestrator {

        @Override
        public boolean asksModel(Audience audience) {
            return true;
        }

        @Override
        public Plan plan(Situation situation, TurnContext context) {
            throw new IllegalStateException("poison");
        }

        @Override
        public Written write(Brief brief, Progress progress, TurnContext context) {
            throw new IllegalStateException("poison");
        }
    }
}
