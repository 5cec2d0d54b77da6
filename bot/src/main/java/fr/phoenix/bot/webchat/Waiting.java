package fr.phoenix.bot.webchat;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.MessageId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Waits for a message's turn: told by this instance's lanes, and looking once a second for those of others. When the service stops, who
 * still waits after the lanes have finished is sent away at once: their message is durable, and its answer comes another way.
 */
@Component
class Waiting implements SmartLifecycle {

    /** Between the lanes, whose last turns are still told, and the web server, which waits for its calls. */
    private static final int PHASE = DEFAULT_PHASE - 512;

    private final Inbox inbox;
    private final LiveReplies live;
    private final Set<Semaphore> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    Waiting(Inbox inbox, LiveReplies live) {
        this.inbox = inbox;
        this.live = live;
    }

    /** True when the message was answered within the time, and before the service stops. */
    boolean untilAnswered(ConversationId conversation, MessageId message, Duration longest) {
        var told = new Semaphore(0);
        long deadline = System.nanoTime() + longest.toNanos();
        waiting.add(told);
        try (var watch = live.watch(conversation, new Bell(told))) {
            while (true) {
                if (inbox.answered(message)) {
                    return true;
                }
                long left = deadline - System.nanoTime();
                if (left <= 0 || !running) {
                    return false;
                }
                var rung = told.tryAcquire(Math.min(left, TimeUnit.SECONDS.toNanos(1)), TimeUnit.NANOSECONDS);
                if (rung) {
                    told.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.remove(told);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        waiting.forEach(Semaphore::release);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private record Bell(Semaphore told) implements LiveReplies.Watcher {

        @Override
        public void replied() {
            told.release();
        }

        @Override
        public void wrote(String soFar) {}

        @Override
        public void typing(boolean on) {}
    }
}
