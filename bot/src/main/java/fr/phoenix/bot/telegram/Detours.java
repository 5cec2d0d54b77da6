package fr.phoenix.bot.telegram;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.bot.telegram.Incoming.Handed;
import fr.phoenix.bot.telegram.Incoming.Sent;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Inbox.Receipt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an update goes that takes long, a document to fetch or a paste whose rest is awaited, so that nobody else waits for it. What the
 * same person sends meanwhile follows on the same way, in order. Nothing is kept here that Telegram would not give again: an update is done
 * in {@link UpdatesInHand} only once it is durable.
 */
final class Detours {

    /** Documents held in memory at once, of at most 10 MB each. */
    private static final int MOST_DOCUMENTS = 8;

    private static final Duration STOPPING = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Detours.class);

    private final TelegramIntake intake;
    private final Storing storing;
    private final UpdatesInHand updates;
    private final Duration grace;
    private final Semaphore documents = new Semaphore(MOST_DOCUMENTS);
    private final Map<Account, BlockingDeque<Waiting>> queues = new HashMap<>();
    private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private record Waiting(int update, Sent sent) {}

    /** @param grace how long the rest of a paste is awaited */
    Detours(TelegramIntake intake, Storing storing, UpdatesInHand updates, Duration grace) {
        this.intake = intake;
        this.storing = storing;
        this.updates = updates;
        this.grace = grace;
    }

    synchronized void open() {
        threads = Executors.newVirtualThreadPerTaskExecutor();
    }

    /** Takes the update over when it takes long or follows one that does; else leaves it to the caller. */
    synchronized boolean takes(int update, Sent sent) {
        var account = sent.sender().account();
        var waiting = new Waiting(update, sent);
        var queue = queues.get(account);
        if (queue != null) {
            queue.addLast(waiting);
            return true;
        }
        if (!(sent instanceof Handed) && LongPaste.begunBy(sent).isEmpty()) {
            return false;
        }
        var begun = new LinkedBlockingDeque<>(List.of(waiting));
        threads.execute(() -> drive(account, begun));
        queues.put(account, begun);
        return true;
    }

    private void drive(Account account, BlockingDeque<Waiting> queue) {
        try {
            for (var next = next(account, queue); next.isPresent(); next = next(account, queue)) {
                take(next.get(), queue);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            LOG.warn("an update failed and comes again: {}", Failures.describe(e));
        } finally {
            giveBack(account, queue);
        }
    }

    /** Ends the detour when nothing is left, in one step with looking. */
    private synchronized Optional<Waiting> next(Account account, BlockingDeque<Waiting> queue) {
        var next = Optional.ofNullable(queue.pollFirst());
        if (next.isEmpty()) {
            queues.remove(account);
        }
        return next;
    }

    private synchronized void giveBack(Account account, BlockingDeque<Waiting> queue) {
        if (queues.remove(account, queue)) {
            queue.forEach(waiting -> updates.dropped(waiting.update()));
        }
    }

    private void take(Waiting first, BlockingDeque<Waiting> queue) throws InterruptedException {
        var taken = new ArrayList<>(List.of(first));
        try {
            var paste = LongPaste.begunBy(first.sent());
            if (paste.isPresent()) {
                storeWhole(gathered(paste.get(), taken, queue));
            } else if (first.sent() instanceof Handed handed) {
                storeDocument(handed);
            } else {
                store(first.sent());
            }
            taken.forEach(waiting -> updates.done(waiting.update()));
        } catch (Throwable e) {
            taken.forEach(waiting -> updates.dropped(waiting.update()));
            throw e;
        }
    }

    private LongPaste gathered(LongPaste begun, List<Waiting> taken, BlockingDeque<Waiting> queue)
            throws InterruptedException {
        var paste = begun;
        while (paste.mayGoOn()) {
            var next = queue.pollFirst(grace.toMillis(), TimeUnit.MILLISECONDS);
            if (next == null) {
                return paste;
            }
            var longer = paste.with(next.sent());
            if (longer.isEmpty()) {
                queue.addFirst(next);
                return paste;
            }
            taken.add(next);
            paste = longer.get();
        }
        return paste;
    }

    /** A crash may have come between pieces that were stored one by one: then they are repeated one by one, and the last one is not lost. */
    private void storeWhole(LongPaste paste) throws InterruptedException {
        var receipt = store(paste.whole());
        if (paste.pieces().size() > 1 && receipt.isPresent() && receipt.get() instanceof Receipt.Conflicting) {
            for (var piece : paste.pieces()) {
                var _ = store(piece);
            }
        }
    }

    private void storeDocument(Handed handed) throws InterruptedException {
        documents.acquire();
        try {
            store(handed);
        } finally {
            documents.release();
        }
    }

    private Optional<Receipt> store(Sent sent) throws InterruptedException {
        var ready = intake.prepare(sent);
        return ready.isPresent() ? storing.untilDurable(ready.get()) : Optional.empty();
    }

    /** Breaks off; what is not durable comes again after the next start. */
    void close() throws InterruptedException {
        threads.shutdownNow();
        if (!threads.awaitTermination(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("a document is slow to let go");
        }
    }
}
