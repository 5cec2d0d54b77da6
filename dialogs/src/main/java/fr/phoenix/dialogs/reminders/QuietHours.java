package fr.phoenix.dialogs.reminders;

import java.time.LocalTime;

/**
 * When nobody is written to, by the person's own clock.
 *
 * @param from the evening's first quiet minute
 * @param to the morning's first minute that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    /** So long before they begin a reminder is due at the latest: its jitter and a late courier must fit in. */
    private static final int MARGIN_MINUTES = 30;

    public QuietHours {
        if (!to.isBefore(from)) {
            throw new IllegalArgumentException("quiet hours go over midnight");
        }
    }

    public boolean at(LocalTime time) {
        return !time.isBefore(from) || time.isBefore(to);
    }

    /** The time of day nearest to the wished one that a reminder may have. */
    public LocalTime nearest(LocalTime wished) {
        var last = from.minusMinutes(MARGIN_MINUTES);
        if (wished.isBefore(to)) {
            return to;
        }
        return wished.isAfter(last) ? last : wished;
    }
}
