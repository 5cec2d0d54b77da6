package fr.phoenix.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.bot.delivery.MemoryOutbox;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Outbox;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class ReplyStreamsTests {

    private final ConversationId conversation = new ConversationId(new UUID(0, 1));
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final AtomicInteger looks = new AtomicInteger();
    private final LiveReplies live = new LiveReplies();
    private final ReplyStreams streams = new ReplyStreams(counting(), live);

    @AfterEach
    void stop() {
        streams.stop();
    }

    @Test
    void aStreamThatIsOpenedAfterTheStopEndsAtOnce() {
        streams.start();
        streams.stop();

        var late = streams.stream(conversation, 0, () -> true);

        await().until(() -> isOver(late));
    }

    @Test
    void stoppingEndsEveryOpenStream() {
        streams.start();
        var open = streams.stream(conversation, 0, () -> true);
        await().until(() -> looks.get() == 1);

        streams.stop();

        await().until(() -> isOver(open));
    }

    @Test
    void piecesOfAReplyDoNotSendTheStreamToTheOutbox() throws InterruptedException {
        var stream = new ReplyStream(counting(), conversation, 0, () -> true);
        for (int i = 0; i < 500; i++) {
            stream.wrote("mot ");
            stream.typing(true);
        }
        stream.replied();

        var thread = Thread.ofVirtual().start(stream);
        await().until(() -> looks.get() >= 2);
        stream.close();
        thread.join();
        assertThat(looks).hasValueLessThan(10);
    }

    @Test
    void aStreamEndsSoonAfterItsSession() {
        streams.start();
        var session = new AtomicBoolean(true);
        var open = streams.stream(conversation, 0, session::get);
        await().until(() -> looks.get() == 1);

        session.set(false);

        await().atMost(Duration.ofSeconds(20)).until(() -> isOver(open));
    }

    private static boolean isOver(SseEmitter emitter) throws IOException {
        try {
            emitter.send(SseEmitter.event().comment("still open?"));
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private Outbox counting() {
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    looks.incrementAndGet();
                    return method.invoke(outbox, arguments);
                });
    }
}
