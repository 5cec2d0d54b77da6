package fr.phoenix.bot.telegram;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Which updates are taken and not yet durable. The offset, by which Telegram learns what it need not give again, never passes one of them,
 * so those after it are given again and again until it is done, and known here.
 */
final class UpdatesInHand {

    /** Not done: true while somebody has it in hand, false when it failed and is awaited anew. */
    private final TreeMap<Integer, Boolean> open = new TreeMap<>();

    private final Set<Integer> doneAhead = new HashSet<>();
    private final Semaphore changes = new Semaphore(0);
    private int next;

    /** Takes an update in hand; false when it is already, or is done. */
    synchronized boolean begin(int update) {
        if (doneAhead.contains(update) || open.getOrDefault(update, false)) {
            return false;
        }
        open.put(update, true);
        next = Math.max(next, update + 1);
        return true;
    }

    /** It is durable, or can never be. */
    synchronized void done(int update) {
        open.remove(update);
        doneAhead.add(update);
        changes.release();
    }

    /** It failed: Telegram must give it again. */
    synchronized void dropped(int update) {
        open.put(update, false);
        changes.release();
    }

    /** What Telegram gave begins with this one: what failed before it is not coming any more. */
    synchronized void firstGiven(int update) {
        open.headMap(update).values().removeIf(inHand -> !inHand);
    }

    /** What to ask Telegram for; what is done before it is not given again. */
    synchronized int offset() {
        int offset = open.isEmpty() ? next : open.firstKey();
        doneAhead.removeIf(update -> update < offset);
        return offset;
    }

    synchronized boolean isIdle() {
        return open.isEmpty();
    }

    /** Waits until something is done or dropped, but no longer than that. */
    void awaitChange(Duration most) throws InterruptedException {
        if (changes.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            changes.drainPermits();
        }
    }
}
