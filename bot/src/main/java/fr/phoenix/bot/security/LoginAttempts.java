package fr.phoenix.bot.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How often somebody tried to log in: {@value #PER_ACCOUNT} times for one account from one address, {@value #PER_ADDRESS} times from one
 * address, then not before {@link #PAUSE} has passed since the last counted try. Remembers {@value #MOST} of them, in this instance alone.
 */
final class LoginAttempts {

    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 30;
    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true);

    private record Tries(int count, Instant last) {}

    LoginAttempts(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts a try before its password is looked at, so that many at once are no way around; false when it may not be made. */
    synchronized boolean permit(String email, String address) {
        return count(address, PER_ADDRESS) && count(key(email, address), PER_ACCOUNT);
    }

    /** The right password ends the counting for this account and address. */
    synchronized void succeeded(String email, String address) {
        tries.remove(key(email, address));
    }

    private boolean count(String key, int most) {
        var now = clock.instant();
        var before = tries.get(key);
        if (before == null || !now.isBefore(before.last().plus(PAUSE))) {
            before = new Tries(0, now);
        }
        if (before.count() >= most) {
            return false;
        }
        tries.put(key, new Tries(before.count() + 1, now));
        if (tries.size() > MOST) {
            tries.remove(tries.keySet().iterator().next());
        }
        return true;
    }

    private static String key(String email, String address) {
        return address + " " + email.strip().toLowerCase(Locale.ROOT);
    }
}
