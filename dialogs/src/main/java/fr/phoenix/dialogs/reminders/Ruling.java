package fr.phoenix.dialogs.reminders;

import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.PlannedReminder;
import fr.phoenix.dialogs.Reminders;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What becomes of a reminder that is due, as things stand then. */
public sealed interface Ruling {

    /** Whoever wrote so short a time ago is in the middle of something. */
    Duration BUSY = Duration.ofMinutes(30);

    /** How long a reminder waits for somebody who is in the middle of something. */
    Duration AFTER_BUSY = Duration.ofHours(1);

    /** After so many in a row without a word from the person there are no more. */
    int MOST_IGNORED = 3;

    /** It was replaced, cancelled or sent before. */
    record Superseded() implements Ruling {}

    /** None of these goes out, nor later. */
    record Dropped(List<Occasion> occasions) implements Ruling {
        public Dropped {
            occasions = List.copyOf(occasions);
        }
    }

    /** At the slot of that day or the first one after it. */
    record NotBefore(PlannedReminder planned, LocalDate day) implements Ruling {}

    /** In a while. */
    record InAWhile(PlannedReminder planned, Duration pause) implements Ruling {}

    /**
     * These go out as one message.
     *
     * @param last whether there are no more after it until the person writes
     */
    record Send(List<PlannedReminder> planned, boolean last) implements Ruling {
        public Send {
            planned = List.copyOf(planned);
        }
    }

    /** Everything that speaks against it comes before what speaks for it. */
    static Ruling on(Reminders reminders, Occurrence occurrence, Circumstances now) {
        var due = reminders.planned(occurrence);
        if (due.isEmpty()) {
            return new Superseded();
        }
        if (!now.welcome() || !reminders.reachable() || unwanted(reminders, due.get())) {
            return new Dropped(
                    reminders.planned().stream().map(PlannedReminder::occasion).toList());
        }
        return wanted(reminders, due.get(), now);
    }

    private static boolean unwanted(Reminders reminders, PlannedReminder due) {
        return due.occasion() != Occasion.CARE && (!reminders.settings().on() || reminders.ignored() >= MOST_IGNORED);
    }

    private static Ruling wanted(Reminders reminders, PlannedReminder due, Circumstances now) {
        var settings = reminders.settings();
        var today = Timetable.today(settings, now.now());
        if (Timetable.quiet(settings, now.now()) || now.held()) {
            return new NotBefore(due, now.held() ? today.plusDays(1) : today);
        }
        if (now.heardAt().filter(at -> at.plus(BUSY).isAfter(now.now())).isPresent()) {
            return new InAWhile(due, AFTER_BUSY);
        }
        var first = firstDay(reminders, due, today);
        return today.isBefore(first) ? new NotBefore(due, first) : send(reminders, due, now.now());
    }

    /** The first day on which it may go out. Nothing else comes before or with a word of care, nor on its day. */
    private static LocalDate firstDay(Reminders reminders, PlannedReminder due, LocalDate today) {
        var first = due.asked() ? today : later(today, afterLast(reminders, due));
        if (due.occasion() == Occasion.CARE) {
            return first;
        }
        var settings = reminders.settings();
        var afterCare = reminders
                .planned(Occasion.CARE)
                .map(care -> Timetable.today(settings, care.at()).plusDays(1));
        var afterPause = settings.pausedUntil().filter(_ -> !due.asked());
        return later(later(first, afterCare.orElse(first)), afterPause.orElse(first));
    }

    private static LocalDate afterLast(Reminders reminders, PlannedReminder due) {
        var settings = reminders.settings();
        int apart =
                due.occasion() == Occasion.CARE ? 1 : Math.max(settings.pace().days(), gap(reminders.ignored()));
        return reminders
                .last()
                .map(last -> Timetable.today(settings, last.at()).plusDays(apart))
                .orElse(LocalDate.MIN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** Days to the next reminder when so many were ignored. */
    static int gap(int ignored) {
        return switch (ignored) {
            case 0 -> 1;
            case 1 -> 3;
            default -> 7;
        };
    }

    /** What else is due by now, or would be today, goes with it. */
    private static Ruling send(Reminders reminders, PlannedReminder due, Instant now) {
        if (due.occasion() == Occasion.CARE) {
            return new Send(List.of(due), false);
        }
        var settings = reminders.settings();
        var tomorrow = Timetable.today(settings, now).plusDays(1);
        var together = reminders.planned().stream()
                .filter(one -> one.occasion() != Occasion.CARE)
                .filter(one -> Timetable.today(settings, one.at()).isBefore(tomorrow))
                .sorted((one, other) -> one.occasion().compareTo(other.occasion()))
                .toList();
        return new Send(together, reminders.ignored() + 1 >= MOST_IGNORED);
    }
}
