package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The children that parse files: at most {@value #AT_ONCE} at once, first come first served, {@value #MOST_WAITING} waiting at most
 * {@link #MOST_WAIT}. A child reads up to {@value #MOST_FILES} files; after anything but an ordinary verdict it is ended at once. Idle ones
 * end after {@link #MOST_IDLE}, except one that stays warm.
 */
final class Children implements AutoCloseable {

    static final int AT_ONCE = 3;
    static final int MOST_WAITING = 64;

    private static final int MOST_FILES = 50;

    /** Waiting and reading together stay below the time that a turn may take, 45 s. */
    private static final Duration MOST_WAIT = Duration.ofSeconds(30);

    private static final Duration MOST_IDLE = Duration.ofSeconds(60);

    private final List<String> launch;
    private final Duration limit;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Child> idle = new ArrayDeque<>();
    private final Set<Child> alive = new HashSet<>();
    private boolean open = true;

    Children(List<String> launch, Duration limit) {
        this.launch = List.copyOf(launch);
        this.limit = limit;
    }

    Reading parse(Format format, byte[] content) {
        if (places.getQueueLength() >= MOST_WAITING) {
            return new Reading.Illegible(Problem.BUSY);
        }
        try {
            if (!places.tryAcquire(MOST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Reading.Illegible(Problem.BUSY);
            }
            try {
                return parseNow(format, content);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        }
    }

    private Reading parseNow(Format format, byte[] content) throws InterruptedException {
        var child = take();
        boolean sound = false;
        try {
            var outcome = child.ask(format, content, limit);
            sound = outcome.sound() && child.files() < MOST_FILES;
            if (!outcome.sound() && !isOpen()) {
                throw new IllegalStateException("the children were ended while a file was read");
            }
            return outcome.reading();
        } finally {
            giveBack(child, sound);
        }
    }

    /** Has one ready before the first file comes; does nothing when there is one, or no place for it. */
    void warm() {
        if (!places.tryAcquire()) {
            return;
        }
        try {
            if (isOpen() && idleIsEmpty()) {
                giveBack(start(), true);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            // ended meanwhile
        } finally {
            places.release();
        }
    }

    private Child take() throws InterruptedException {
        while (true) {
            var child = poll();
            if (child.isEmpty()) {
                return start();
            }
            if (child.get().isAlive()) {
                return child.get();
            }
            forget(child.get());
        }
    }

    private Child start() throws InterruptedException {
        Child child;
        try {
            child = Child.start(launch);
        } catch (IOException e) {
            throw new UncheckedIOException("no child JVM could be started", e);
        }
        lock.lock();
        try {
            if (open) {
                alive.add(child);
                return child;
            }
        } finally {
            lock.unlock();
        }
        child.close();
        throw new IllegalStateException("no child is started any more");
    }

    private void giveBack(Child child, boolean sound) {
        boolean kept;
        boolean replace;
        lock.lock();
        try {
            kept = sound && open;
            if (kept) {
                idle.push(child);
            }
            replace = open && idle.isEmpty();
        } finally {
            lock.unlock();
        }
        if (!kept) {
            forget(child);
        }
        if (replace) {
            Thread.ofVirtual().start(this::warm);
        }
        if (kept) {
            CompletableFuture.delayedExecutor(MOST_IDLE.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(this::endIdle);
        }
    }

    private Optional<Child> poll() {
        lock.lock();
        try {
            return Optional.ofNullable(idle.poll());
        } finally {
            lock.unlock();
        }
    }

    private boolean isOpen() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    private boolean idleIsEmpty() {
        lock.lock();
        try {
            return idle.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** The last in the row are those that were not needed for longest. */
    private void endIdle() {
        lock.lock();
        try {
            while (idle.size() > 1 && idle.getLast().idle().compareTo(MOST_IDLE) >= 0) {
                var child = idle.removeLast();
                alive.remove(child);
                child.close();
            }
        } finally {
            lock.unlock();
        }
    }

    private void forget(Child child) {
        child.close();
        lock.lock();
        try {
            alive.remove(child);
        } finally {
            lock.unlock();
        }
    }

    /** The processes that run now. */
    List<ProcessHandle> processes() {
        lock.lock();
        try {
            return alive.stream().map(Child::handle).toList();
        } finally {
            lock.unlock();
        }
    }

    /** Ends all of them. A file that is being read gets no verdict: its turn fails and is taken again when the service is back. */
    @Override
    public void close() {
        lock.lock();
        try {
            open = false;
            alive.forEach(Child::close);
            alive.clear();
            idle.clear();
        } finally {
            lock.unlock();
        }
    }

    /** After {@link #close}, when the service goes on. */
    void reopen() {
        lock.lock();
        try {
            open = true;
        } finally {
            lock.unlock();
        }
    }
}
