package fr.phoenix.dialogs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What is owed to somebody in whose words distress was noticed: a day without any model, the question how they have been since, and the
 * follow-up they agreed to.
 *
 * @param alarm the code of the last alarm; empty when there never was one
 * @param since when it came, or help was last asked for
 * @param open whether the person has not yet chosen to go on
 * @param unasked whether nobody has asked yet how they have been since
 * @param due when they want to be asked how they are, if they agreed and were not asked yet
 */
public record Care(String alarm, Instant since, boolean open, boolean unasked, Optional<Instant> due) {

    /** How long no model is asked in a conversation after the last alarm in it. */
    public static final Duration WATCH = Duration.ofHours(24);

    /** After so long nobody is asked how they have been since. */
    private static final Duration OWED = Duration.ofDays(14);

    /** The answer of somebody who asks for help, after an alarm. */
    public static final String HELP = "help";

    /** The answer of somebody who is better since. */
    public static final String BETTER = "better";

    /** Nothing was noticed. */
    public static final Care NONE = new Care("", Instant.EPOCH, false, false, Optional.empty());

    /** The day it is due is told by these hours of {@link #ZONE}; the hour it goes out at is the person's own slot. */
    private static final LocalTime EARLIEST = LocalTime.of(9, 0);

    private static final LocalTime LATEST = LocalTime.of(19, 0);
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    public Care {
        Objects.requireNonNull(alarm);
        Objects.requireNonNull(since);
    }

    /** Whether no model may be asked at this moment. */
    public boolean watches(Instant now) {
        return now.isBefore(since.plus(WATCH));
    }

    /** Whether the day is over and the person has not been asked how they are; weeks later the question would only come out of nowhere. */
    public boolean owesQuestion(Instant now) {
        return unasked && !watches(now) && now.isBefore(since.plus(OWED));
    }

    /** A further alarm starts over. */
    Care noticed(String code, Instant now) {
        return new Care(code, now, true, true, due);
    }

    /** Who asks for help begins anew; who is better needs nothing more. */
    Care answered(String answer, Instant now) {
        return switch (answer) {
            case HELP -> noticed(alarm, now);
            case BETTER -> closed();
            default -> this;
        };
    }

    Care closed() {
        return new Care(alarm, since, false, unasked, due);
    }

    Care asked() {
        return new Care(alarm, since, open, false, Optional.empty());
    }

    Care agreed(boolean agrees, Instant now) {
        return new Care(alarm, since, open, unasked, agrees ? Optional.of(tomorrow(now)) : Optional.empty());
    }

    /** The next day at the same hour, or at the nearest one that is no night. */
    private static Instant tomorrow(Instant now) {
        var day = now.atZone(ZONE).plusDays(1);
        var hour = day.toLocalTime();
        var awake = hour.isBefore(EARLIEST) ? EARLIEST : hour.isAfter(LATEST) ? LATEST : hour;
        return day.with(awake).toInstant();
    }
}
