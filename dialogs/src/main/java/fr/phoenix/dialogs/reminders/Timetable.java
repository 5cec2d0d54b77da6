package fr.phoenix.dialogs.reminders;

import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.ReminderSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When a reminder is due. Days and times are those of the person's clock, through every change of it. */
public final class Timetable {

    /** Over so many seconds the reminders of one minute are spread, so that they do not all leave at once. */
    static final int JITTER_SECONDS = 600;

    private static final QuietHours QUIET = QuietHours.USUAL;

    private Timetable() {}

    /** The person's slot on this day, or on the first later one that is not over and not paused; up to ten minutes late, never in quiet hours. */
    public static Instant slot(ReminderSettings settings, LocalDate day, Occurrence occurrence, Instant now) {
        var first = settings.pausedUntil().filter(day::isBefore).orElse(day);
        var today = today(settings, now);
        var candidate = first.isBefore(today) ? today : first;
        var at = on(settings, candidate, occurrence);
        while (!at.isAfter(now)) {
            candidate = candidate.plusDays(1);
            at = on(settings, candidate, occurrence);
        }
        return at;
    }

    private static Instant on(ReminderSettings settings, LocalDate day, Occurrence occurrence) {
        var slot = QUIET.nearest(settings.slot());
        return day.atTime(slot).atZone(settings.zone()).toInstant().plusSeconds(jitter(occurrence));
    }

    /** Always the same one. */
    private static long jitter(Occurrence occurrence) {
        long spread = occurrence.id().hashCode() * 0x9E3779B97F4A7C15L;
        return Long.remainderUnsigned(spread >>> 16, JITTER_SECONDS + 1L);
    }

    /** In a while, or at the next slot when that is another day or a quiet hour. */
    public static Instant soon(ReminderSettings settings, Duration pause, Occurrence occurrence, Instant now) {
        var then = now.plus(pause);
        var local = then.atZone(settings.zone());
        var today = today(settings, now);
        return quiet(settings, then) || !local.toLocalDate().equals(today)
                ? slot(settings, today.plusDays(quietMorning(settings, now) ? 0 : 1), occurrence, now)
                : then;
    }

    private static boolean quietMorning(ReminderSettings settings, Instant now) {
        var time = LocalTime.ofInstant(now, settings.zone());
        return quiet(settings, now) && time.isBefore(QUIET.to());
    }

    public static boolean quiet(ReminderSettings settings, Instant at) {
        return QUIET.at(LocalTime.ofInstant(at, settings.zone()));
    }

    public static LocalDate today(ReminderSettings settings, Instant now) {
        return LocalDate.ofInstant(now, settings.zone());
    }
}
