package fr.phoenix.bot.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How often somebody tried to log in: {@value #PER_ACCOUNT} times for one account from one address, {@value #PER_ADDRESS} times from one
 * address, then not before {@link #PAUSE} has passed since the last counted try, when it is forgotten. Remembers {@value #MOST} of them, in
 * this instance alone; what is too long to be an e-mail address counts as one and the same account.
 */
final class LoginAttempts {

    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 30;
    static final Duration PAUSE = Duration.ofMinutes(1);

    /** UTF-16 units of an e-mail address: the limit of RFC 5321's path, which the accounts have too. */
    static final int LONGEST_EMAIL = 254;

    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>();

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
        forget(now);
        var before = tries.get(key);
        int count = before == null ? 0 : before.count();
        if (count >= most) {
            return false;
        }
        tries.remove(key);
        tries.put(key, new Tries(count + 1, now));
        return true;
    }

    /** The last counted come last, so that whose pause is over stands in front; leaves room for one more. */
    private void forget(Instant now) {
        var oldest = tries.values().iterator();
        while (oldest.hasNext() && (!now.isBefore(oldest.next().last().plus(PAUSE)) || tries.size() >= MOST)) {
            oldest.remove();
        }
    }

    synchronized int remembered() {
        return tries.size();
    }

    private static String key(String email, String address) {
        var known = email.strip();
        return address + " " + (known.length() > LONGEST_EMAIL ? "" : known.toLowerCase(Locale.ROOT));
    }
}
