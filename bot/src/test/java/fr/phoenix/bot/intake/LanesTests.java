package fr.phoenix.bot.intake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.bot.delivery.Postman;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.rehearsal.InMemoryStore;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import fr.phoenix.dialogs.texts.Texts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LanesTests {

    private final InMemoryStore store = new InMemoryStore(Rehearsal.NOW);
    private final LiveReplies live = new LiveReplies();
    private final TurnWatch watch = new TurnWatch(store, live, new SimpleMeterRegistry());
    private final Texts texts = Texts.load();
    private final InstantSource clock = InstantSource.fixed(Rehearsal.NOW);
    private final Conversations conversations = new Conversations(
            store,
            store,
            store,
            store,
            new ScriptedOrchestrator(),
            file -> new Reading.Legible(file.name(), 1, 1, false),
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
        var message = new Message(new Account(Channel.WEB, "a"), "opened", Language.FR, new Message.Opened());
        var accepted = (Receipt.Accepted) conversations.receive(message, List.of());

        assertThatCode(() -> lanes.wake(accepted.conversation())).doesNotThrowAnyException();

        lanes.start();
        lanes.wake(accepted.conversation());
        await().until(() -> store.answered(accepted.message()));
    }
}
