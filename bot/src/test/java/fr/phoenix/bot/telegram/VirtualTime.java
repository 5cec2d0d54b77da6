package fr.phoenix.bot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** A clock that jumps to the next awakening once all its threads sleep: minutes of waiting in milliseconds, and the order is real. */
final class VirtualTime {

    private final PriorityQueue<Long> awakenings = new PriorityQueue<>();
    private long now;
    private int awake;

    interface Task {
        void run() throws InterruptedException;
    }

    synchronized long nanoTime() {
        return now;
    }

    synchronized void sleep(Duration duration) throws InterruptedException {
        if (duration.isZero()) {
            return;
        }
        long at = now + duration.toNanos();
        awakenings.add(at);
        rests();
        while (now < at) {
            wait();
        }
    }

    /** Runs all of them at the same time, until the last one is over. */
    void run(List<Task> tasks) throws InterruptedException {
        awake = tasks.size();
        var threads = new ArrayList<Thread>();
        for (var task : tasks) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    task.run();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    rests();
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
    }

    private synchronized void rests() {
        awake--;
        if (awake > 0 || awakenings.isEmpty()) {
            return;
        }
        now = awakenings.element();
        while (!awakenings.isEmpty() && awakenings.element() <= now) {
            awakenings.remove();
            awake++;
        }
        notifyAll();
    }
}
