package fr.phoenix.persistence.eventlog;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Version 7 UUIDs (RFC 9562): milliseconds first, then 74 random bits. Rows in time order need half the write-ahead log that random
 * ids need. For conversations and persons random ids are used instead: theirs must not tell when somebody came.
 */
public final class TimeOrderedIds {

    private final InstantSource clock;
    private final SecureRandom random;

    public TimeOrderedIds(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    UUID next() {
        long high = clock.millis() << 16 | 0x7000 | random.nextInt(1 << 12);
        long low = random.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }
}
