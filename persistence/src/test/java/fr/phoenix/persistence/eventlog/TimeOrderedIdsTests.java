package fr.phoenix.persistence.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTests {

    private static final Instant AT = Instant.parse("2026-11-22T09:30:00.123Z");

    @Test
    void anIdBeginsWithItsMillisecondAndIsOfVersionSeven() {
        var id = new TimeOrderedIds(() -> AT, new SecureRandom()).next();

        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(AT.toEpochMilli());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        var ids = new TimeOrderedIds(() -> AT, new SecureRandom());

        assertThat(Stream.generate(ids::next).limit(10_000)).doesNotHaveDuplicates();
    }
}
