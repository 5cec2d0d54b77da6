package fr.phoenix.bot.webchat;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Outbox;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Opens streams of replies, each on its own virtual thread, and ends them all when the service stops, before the web server drains. */
@Component
class ReplyStreams implements SmartLifecycle {

    private final Outbox outbox;
    private final LiveReplies live;
    private final Set<ReplyStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    ReplyStreams(Outbox outbox, LiveReplies live) {
        this.outbox = outbox;
        this.live = live;
    }

    /**
     * Every reply of the conversation after this sequence number, then those to come, for as long as it is allowed; ends at once when the
     * service is stopping.
     */
    SseEmitter stream(ConversationId conversation, long after, BooleanSupplier allowed) {
        var stream = new ReplyStream(outbox, conversation, after, allowed);
        open.add(stream);
        if (!running) {
            stream.close();
        }
        Thread.ofVirtual().name("replies").start(() -> {
            try (var watch = live.watch(conversation, stream)) {
                stream.run();
            } finally {
                open.remove(stream);
            }
        });
        return stream.emitter();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(ReplyStream::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
