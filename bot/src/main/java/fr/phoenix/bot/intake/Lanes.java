package fr.phoenix.bot.intake;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.bot.failures.Failures;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Inbox.Arrival;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.engine.Conversations.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

    /** Takes back what was shown of a reply that does not come now. */
    private static final String NOTHING = "";

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

    /**
     * Takes a message in; it is durable when this returns. To a conversation at rest it is answered at once, and what needs no model is
     * answered by then.
     */
    public Receipt receive(Message message, List<NewFile> files) {
        return (running && turns.availablePermits() > 0 ? conversations.arrive(message) : Optional.<Arrival>empty())
                .flatMap(arrival -> answerAtOnce(arrival, files))
                .orElseGet(() -> {
                    var receipt = conversations.receive(message, files);
                    switch (receipt) {
                        case Receipt.Accepted accepted -> wake(accepted.conversation());
                        case Receipt.Repeated repeated -> wake(repeated.conversation());
                        case Receipt.Conflicting conflicting -> {}
                        case Receipt.Unknown unknown -> {}
                    }
                    return receipt;
                });
    }

    /** Nothing when the conversation was not at rest after all, or the turn failed before anything was stored. */
    private Optional<Receipt> answerAtOnce(Arrival arrival, List<NewFile> files) {
        var conversation = arrival.claim().conversation();
        var receipt = new CompletableFuture<Optional<Receipt>>();
        Supplier<Outcome> turn = () ->
                conversations.answerAtOnce(arrival, files, watch, durable -> receipt.complete(Optional.of(durable)));
        boolean entered = enter(conversation, () -> {
            try {
                takeTurn(conversation, turn);
            } finally {
                receipt.complete(Optional.empty());
            }
        });
        return entered ? receipt.join() : Optional.empty();
    }

    /** Something came for this conversation. Returns at once, also while stopping: then it waits in the inbox for the next start. */
    public void wake(ConversationId conversation) {
        again.add(conversation);
        enter(conversation, () -> {});
    }

    /** Runs the lane, the given turn first; false when it is running or all is stopping. */
    private boolean enter(ConversationId conversation, Runnable first) {
        if (!busy.add(conversation)) {
            return false;
        }
        try {
            threads.execute(() -> drive(conversation, first));
            return true;
        } catch (RejectedExecutionException _) {
            busy.remove(conversation);
            return false;
        }
    }

    private void drive(ConversationId conversation, Runnable first) {
        try {
            first.run();
            while (running && again.remove(conversation)) {
                boolean more = true;
                while (running && more) {
                    more = takeTurn(conversation, () -> conversations.answer(conversation, watch));
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
    private boolean takeTurn(ConversationId conversation, Supplier<Outcome> turn) {
        var free = turns;
        free.acquireUninterruptibly();
        var timed = watch.begin();
        try {
            var outcome = turn.get();
            timed.end(outcome);
            return switch (outcome) {
                case Outcome.Answered answered -> {
                    live.replied(conversation);
                    yield true;
                }
                case Outcome.Erased erased -> {
                    farewells.say(conversation, erased);
                    yield false;
                }
                case Outcome.NothingOpen nothing -> false;
                case Outcome.Stale stale -> {
                    live.wrote(conversation, NOTHING);
                    yield false;
                }
                case Outcome.LeftToNewer left -> {
                    LOG.warn("a turn is left to an instance of a newer version");
                    live.wrote(conversation, NOTHING);
                    yield false;
                }
            };
        } catch (RuntimeException | StackOverflowError e) {
            timed.failed();
            live.wrote(conversation, NOTHING);
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
            } else {
                turns.release(MOST_TURNS);
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
