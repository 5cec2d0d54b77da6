package fr.phoenix.bot.telegram;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Keeps to what Telegram allows a bot (Bots FAQ, "My bot is hitting limits"): one message a second in a chat; 30 a second over all, of which
 * at most 25 are used here. Counts per instance: with several, Telegram's own {@code retry_after} does the rest.
 */
final class Pace {

    static final Duration IN_A_CHAT = Duration.ofSeconds(1);

    /** 22 a second: even when a slow thread or network brings messages 100 ms closer together, no second has more than 25. */
    static final Duration OVER_ALL = Duration.ofMillis(45);

    /** Chats remembered before those at rest are forgotten. */
    private static final int MANY = 10_000;

    private final LongSupplier nanoTime;
    private final Sleeper sleeper;
    private final Map<String, Long> free = new HashMap<>();
    private final Map<String, Long> resting = new HashMap<>();
    private long allFree;
    private long lastDeparted;
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
        this.lastDeparted = allFree - OVER_ALL.toNanos();
    }

    /**
     * Waits until this chat's second is over and there is room over all. Empty: call now, and say {@link #called} afterwards. Else nothing
     * may be sent to the chat for so long, because Telegram asked for a rest, if only while this waited.
     */
    Optional<Duration> await(String chat) throws InterruptedException {
        var rest = resting(chat);
        for (boolean turn = false; rest.isEmpty() && !turn; rest = resting(chat)) {
            var step = next(chat);
            sleeper.sleep(step.pause());
            turn = step.turn();
        }
        for (var late = late(chat); rest.isEmpty() && !late.isZero(); late = late(chat)) {
            sleeper.sleep(late);
            rest = resting(chat);
        }
        return rest;
    }

    private Optional<Duration> resting(String chat) {
        return Optional.of(restOf(chat)).filter(rest -> !rest.isZero());
    }

    /** What comes next for somebody who waits: to ask again, or their turn. */
    private record Step(Duration pause, boolean turn) {}

    /** A chat that is free takes the next turn over all. Its own second begins at that turn, not now: the wait may be long. */
    private synchronized Step next(String chat) {
        long now = nanoTime.getAsLong();
        long own = free.getOrDefault(chat, now);
        if (own - now > 0) {
            return new Step(Duration.ofNanos(own - now), false);
        }
        if (free.size() > MANY) {
            free.values().removeIf(at -> at - now <= 0);
        }
        long turn = later(now, allFree);
        allFree = turn + OVER_ALL.toNanos();
        free.put(chat, turn + IN_A_CHAT.toNanos());
        return new Step(Duration.ofNanos(turn - now), true);
    }

    /** Who woke up late must not go together with who is on time: zero to go now, else how long to wait. */
    private synchronized Duration late(String chat) {
        long now = nanoTime.getAsLong();
        long open = lastDeparted + OVER_ALL.toNanos();
        if (open - now > 0) {
            return Duration.ofNanos(open - now);
        }
        lastDeparted = now;
        free.put(chat, now + IN_A_CHAT.toNanos());
        return Duration.ZERO;
    }

    /**
     * Whether something may go to this chat now that need not arrive. Takes a turn over all and nothing from the chat: its next message
     * goes no later for it than {@link #OVER_ALL}. Never while somebody waits for a turn, nor within the second of a message.
     */
    synchronized boolean spare(String chat) {
        long now = nanoTime.getAsLong();
        long open = later(later(allFree, lastDeparted + OVER_ALL.toNanos()), free.getOrDefault(chat, now));
        if (open - now > 0 || !restOf(chat).isZero()) {
            return false;
        }
        allFree = now + OVER_ALL.toNanos();
        lastDeparted = now;
        return true;
    }

    /** A call to this chat was answered or given up: its second begins anew, for it may only now have reached Telegram. */
    synchronized void called(String chat) {
        long now = nanoTime.getAsLong();
        free.merge(chat, now + IN_A_CHAT.toNanos(), Pace::later);
    }

    /** Telegram asked for a rest. It does not say whether the chat or the bot is meant: when two chats are asked at once, it is the bot. */
    synchronized void rest(String chat, Duration asked) {
        long now = nanoTime.getAsLong();
        resting.values().removeIf(until -> until - now <= 0);
        long until = now + asked.toNanos();
        resting.merge(chat, until, Pace::later);
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
