package fr.phoenix.persistence.retention;

import fr.phoenix.persistence.embedded.StartRefused;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each class of data is kept.
 *
 * @param messages content of inbox and outbox rows beside the events, once settled; {@code PHOENIX_RETENTION_MESSAGES}
 * @param uploads files that people sent, pictures drawn of them, and exports sent as files; {@code PHOENIX_RETENTION_UPLOADS}
 * @param transcripts everything about a person, after their last message; {@code PHOENIX_RETENTION_TRANSCRIPTS}
 * @param audit which coach opened which transcript; {@code PHOENIX_RETENTION_AUDIT}
 */
public record RetentionPeriods(
        @DefaultValue("7d") Duration messages,
        @DefaultValue("24h") Duration uploads,
        @DefaultValue("365d") Duration transcripts,
        @DefaultValue("365d") Duration audit) {

    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 366);

    public static final RetentionPeriods DEFAULTS =
            new RetentionPeriods(Duration.ofDays(7), Duration.ofHours(24), Duration.ofDays(365), Duration.ofDays(365));

    public RetentionPeriods {
        check("PHOENIX_RETENTION_MESSAGES", messages, Duration.ofDays(1), Duration.ofDays(90));
        check("PHOENIX_RETENTION_UPLOADS", uploads, Duration.ofHours(1), Duration.ofDays(30));
        check("PHOENIX_RETENTION_TRANSCRIPTS", transcripts, Duration.ofDays(30), FIVE_YEARS);
        check("PHOENIX_RETENTION_AUDIT", audit, Duration.ofDays(30), FIVE_YEARS);
    }

    private static void check(String variable, Duration period, Duration least, Duration most) {
        if (period.compareTo(least) < 0 || period.compareTo(most) > 0) {
            throw new StartRefused(
                    variable + " is " + period.toHours() + " hours.",
                    "Give it between " + least.toHours() + "h and " + most.toDays() + "d, for example 30d.");
        }
    }
}
