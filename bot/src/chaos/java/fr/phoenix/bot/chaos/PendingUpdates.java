package fr.phoenix.bot.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Updates as Telegram keeps them: until a poll with a higher offset confirms them, and for one poll at a time, the newest. One in five comes
 * once more after it was confirmed.
 */
final class PendingUpdates {

    private static final int AGAIN_PERCENT = 20;

    private final RandomGenerator random;
    private final TreeMap<Integer, JsonNode> waiting = new TreeMap<>();
    private final TreeMap<Integer, JsonNode> again = new TreeMap<>();
    private int last = 1_000;
    private long polls;
    private int repeated;
    private int conflicts;

    PendingUpdates(RandomGenerator random) {
        this.random = random;
    }

    /** Its id. */
    synchronized int add(JsonNode update) {
        last++;
        if (update instanceof ObjectNode object) {
            object.put("update_id", last);
        }
        waiting.put(last, update);
        notifyAll();
        return last;
    }

    /** Nothing when another poll took its place. */
    synchronized Optional<List<JsonNode>> poll(int offset, int limit, int seconds) {
        long mine = ++polls;
        notifyAll();
        confirm(offset);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (mine == polls && waiting.isEmpty() && again.isEmpty() && System.nanoTime() < end) {
            try {
                wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        if (mine != polls) {
            conflicts++;
            return Optional.empty();
        }
        var batch = new ArrayList<>(again.values());
        repeated += batch.size();
        again.clear();
        waiting.values().stream().limit(limit).forEach(batch::add);
        return Optional.of(batch);
    }

    private void confirm(int offset) {
        var confirmed = waiting.headMap(offset);
        confirmed.forEach((id, update) -> {
            if (random.nextInt(100) < AGAIN_PERCENT) {
                again.put(id, update);
            }
        });
        confirmed.clear();
    }

    synchronized String state() {
        return "{\"waiting\":%d,\"repeated\":%d,\"conflicts\":%d}"
                .formatted(waiting.size() + again.size(), repeated, conflicts);
    }
}
