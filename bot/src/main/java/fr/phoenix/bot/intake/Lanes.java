package fr.phoenix.bot.intake;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.bot.failures.Failures;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.engine.Conversations.Outcome;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * One lane a conversation: its turns are taken one after the other on a virtual thread, while other conversations go on. A lane is woken by
 * a new message; the sweep, once a second, finds what was left by a crash, another instance or a failed turn.
 */
@Component
public class Lanes implements SmartLifecycle {

    /** Turns taken at once by one instance; they mostly wait for a model. */
    private static final int MOST_TURNS = 256;

    private static final int SWEPT_AT_ONCE = 500;

    /** With what stops before and after (the poll 2 s, the web server and the couriers 8 s side by side), stopping stays within 30 s. */
    private static final long DRAIN_SECONDS = 16;

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final Conversations conversations;
    private final Inbox inbox;
    private final TurnWatch watch;
    private final LiveReplies live;
    private final Farewells farewells;
    private final Set<ConversationId> busy = ConcurrentHashMap.newKeySet();
    private final Set<ConversationId> again = ConcurrentHashMap.newKeySet();
    private volatile Semaphore turns = new Semaphore(MOST_TURNS);
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;

    Lanes(Conversations conversations, Inbox inbox, TurnWatch watch, LiveReplies live, Farewells farewells) {
        this.conversations = conversations;
        this.inbox = inbox;
        this.watch = watch;
        this.live = live;
        this.farewells = farewells;
    }

    /** Something came for this conversation. Returns at once, also while stopping: then it waits in the inbox for the next start. */
    public void wake(ConversationId conversation) {
        again.add(conversation);
        if (busy.add(conversation)) {
            try {
                threads.execute(() -> drive(conversation));
            } catch (RejectedExecutionException _) {
                busy.remove(conversation);
            }
        }
    }

    private void drive(ConversationId conversation) {
        try {
            while (running && again.remove(conversation)) {
                while (running && takeTurn(conversation)) {
                    live.replied(conversation);
                }
            }
        } finally {
            busy.remove(conversation);
            if (running && again.contains(conversation)) {
                wake(conversation);
            }
        }
    }

    /** Takes one turn; true when there may be more. A turn that fails is left to the sweep, which tries again. */
    private boolean takeTurn(ConversationId conversation) {
        var free = turns;
        free.acquireUninterruptibly();
        var timed = watch.begin();
        try {
            var outcome = conversations.answer(conversation, watch);
            timed.end(outcome);
            if (outcome instanceof Outcome.Erased erased) {
                farewells.say(conversation, erased);
            }
            return outcome instanceof Outcome.Answered;
        } catch (RuntimeException e) {
            timed.failed();
            LOG.warn("turn failed: {}", Failures.describe(e));
            return false;
        } finally {
            free.release();
        }
    }

    private void sweep() {
        while (running) {
            try {
                inbox.waiting(SWEPT_AT_ONCE).forEach(this::wake);
            } catch (RuntimeException e) {
                LOG.warn("sweep failed: {}", Failures.describe(e));
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void start() {
        threads = Executors.newVirtualThreadPerTaskExecutor();
        turns = new Semaphore(MOST_TURNS);
        running = true;
        threads.execute(this::sweep);
    }

    /** Lets turns that are being taken finish, within {@value #DRAIN_SECONDS} seconds; what is left waits in the inbox. */
    @Override
    public void stop() {
        running = false;
        threads.shutdown();
        try {
            if (!turns.tryAcquire(MOST_TURNS, DRAIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("stopping with turns unfinished; they are answered after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
