package fr.phoenix.bot.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after failures in a row: doubling from {@code least} to {@code most}, less up to a half of it by chance. */
record Backoff(Duration least, Duration most, RandomGenerator random) {

    /** The wait after this many failures in a row, 1 or more. */
    Duration after(int failures) {
        long doubled = least.toMillis() << Math.min(failures - 1, 20);
        long full = Math.min(doubled, most.toMillis());
        return Duration.ofMillis(full - random.nextLong(full / 2 + 1));
    }
}
