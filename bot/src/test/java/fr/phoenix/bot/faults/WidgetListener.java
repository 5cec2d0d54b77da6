package fr.phoenix.bot.faults;

import fr.phoenix.bot.webchat.Chat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Listens to replies as the widget's {@code event-stream.js} does: from the last id, again after a cut, 400 to 800 ms later (its first
 * backoff, half of it by chance), and shows each reply once.
 */
final class WidgetListener implements AutoCloseable {

    private final Chat chat;
    private final Random random;
    private final List<Long> shown = new CopyOnWriteArrayList<>();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private volatile boolean closed;
    private long cutAt;
    private int cuts;

    WidgetListener(Chat chat, long seed) {
        this.chat = chat;
        this.random = new Random(seed);
        this.thread = Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try {
            while (!closed) {
                try (var lines = chat.events(shown.isEmpty() ? 0 : shown.getLast())) {
                    lines.forEach(this::heard);
                } catch (IOException | UncheckedIOException cut) {
                    // as the widget: whatever the reason, it comes back
                }
                cutAt = System.nanoTime();
                cuts++;
                Thread.sleep(400 + random.nextInt(400));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void heard(String line) {
        if (line.startsWith(":open")) {
            if (cuts > 0) {
                pauses.add(Duration.ofNanos(System.nanoTime() - cutAt));
            }
            opened.incrementAndGet();
        }
        if (line.startsWith("id:")) {
            long seq = Long.parseLong(line.substring(3).strip());
            if (shown.contains(seq)) {
                repeated.incrementAndGet();
            } else {
                shown.add(seq);
            }
        }
    }

    /** How many times the stream was open. */
    int opened() {
        return opened.get();
    }

    int cuts() {
        return pauses.size();
    }

    /** The sequence numbers shown, in their order on screen. */
    List<Long> shown() {
        return shown;
    }

    int repeated() {
        return repeated.get();
    }

    /** From each cut to the stream that followed. */
    List<Duration> pauses() {
        return pauses;
    }

    @Override
    public void close() {
        closed = true;
        chat.close();
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
