package fr.phoenix.bot.telegram;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Keeps to what Telegram allows a bot (Bots FAQ, "My bot is hitting limits"): one message a second in a chat; 30 a second over all, of which
 * 25 are used here. Counts per instance: with several, Telegram's own {@code retry_after} does the rest.
 */
final class Pace {

    static final Duration IN_A_CHAT = Duration.ofSeconds(1);
    static final Duration OVER_ALL = Duration.ofMillis(40);

    /** Chats remembered before those at rest are forgotten. */
    private static final int MANY = 10_000;

    private final LongSupplier nanoTime;
    private final Sleeper sleeper;
    private final Map<String, Long> free = new HashMap<>();
    private final Map<String, Long> resting = new HashMap<>();
    private long allFree;
    private long allRested;

    /** Waits; a test's only counts. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration duration) throws InterruptedException;
    }

    Pace(LongSupplier nanoTime, Sleeper sleeper) {
        this.nanoTime = nanoTime;
        this.sleeper = sleeper;
        this.allFree = nanoTime.getAsLong();
        this.allRested = allFree;
    }

    /** Waits for this chat's turn, then for room over all. */
    void await(String chat) throws InterruptedException {
        sleeper.sleep(turnOf(chat));
        sleeper.sleep(turnOfAll());
    }

    private synchronized Duration turnOf(String chat) {
        long now = nanoTime.getAsLong();
        if (free.size() > MANY) {
            free.values().removeIf(at -> at - now <= 0);
        }
        long turn = later(now, free.getOrDefault(chat, now));
        free.put(chat, turn + IN_A_CHAT.toNanos());
        return Duration.ofNanos(turn - now);
    }

    private synchronized Duration turnOfAll() {
        long now = nanoTime.getAsLong();
        long turn = later(now, allFree);
        allFree = turn + OVER_ALL.toNanos();
        return Duration.ofNanos(turn - now);
    }

    /** Telegram asked for a rest. It does not say whether the chat or the bot is meant: when two chats are asked at once, it is the bot. */
    synchronized void rest(String chat, Duration asked) {
        long now = nanoTime.getAsLong();
        resting.values().removeIf(until -> until - now <= 0);
        long until = now + asked.toNanos();
        resting.put(chat, until);
        if (resting.size() > 1) {
            allRested = later(allRested, until);
        }
    }

    /** How long this chat must still be left alone; zero when it need not. */
    synchronized Duration restOf(String chat) {
        long now = nanoTime.getAsLong();
        long until = later(allRested, resting.getOrDefault(chat, now));
        return Duration.ofNanos(later(now, until) - now);
    }

    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }
}
