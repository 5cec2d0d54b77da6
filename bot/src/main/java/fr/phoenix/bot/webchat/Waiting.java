package fr.phoenix.bot.webchat;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.MessageId;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Waits for a message's turn: told by this instance's lanes, and looking once a second for those of others. */
@Component
class Waiting {

    private final Inbox inbox;
    private final LiveReplies live;

    Waiting(Inbox inbox, LiveReplies live) {
        this.inbox = inbox;
        this.live = live;
    }

    /** True when the message was answered within the time. */
    boolean untilAnswered(ConversationId conversation, MessageId message, Duration longest) {
        var told = new Semaphore(0);
        long deadline = System.nanoTime() + longest.toNanos();
        try (var watch = live.watch(conversation, new Bell(told))) {
            while (true) {
                if (inbox.answered(message)) {
                    return true;
                }
                long left = deadline - System.nanoTime();
                if (left <= 0) {
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
        }
    }

    private record Bell(Semaphore told) implements LiveReplies.Watcher {

        @Override
        public void replied() {
            told.release();
        }

        @Override
        public void wrote(String piece) {}

        @Override
        public void typing(boolean on) {}
    }
}
