package fr.phoenix.dialogs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a person's reminders, folded from the events.
 *
 * @param planned at most one an occasion
 * @param last the last one that went out
 * @param ignored how many went out since the person was last heard of, words of care apart
 * @param reachable false from when they left the channel until they write again
 */
public record Reminders(
        ReminderSettings settings, List<PlannedReminder> planned, Optional<Sent> last, int ignored, boolean reachable) {

    public static final Reminders NONE = new Reminders(ReminderSettings.UNASKED, List.of(), Optional.empty(), 0, true);

    public Reminders {
        planned = List.copyOf(planned);
    }

    /** What went out together, and when. */
    public record Sent(List<Occasion> occasions, Instant at) {
        public Sent {
            occasions = List.copyOf(occasions);
        }
    }

    public Optional<PlannedReminder> planned(Occasion occasion) {
        return planned.stream().filter(one -> one.occasion() == occasion).findFirst();
    }

    public Optional<PlannedReminder> planned(Occurrence occurrence) {
        return planned.stream()
                .filter(one -> one.occurrence().equals(occurrence))
                .findFirst();
    }

    /** In the place of what was planned for the occasion. */
    Reminders planning(PlannedReminder next) {
        var all = new ArrayList<>(without(List.of(next.occasion())));
        all.add(next);
        return new Reminders(settings, all, last, ignored, reachable);
    }

    Reminders cancelling(Occasion occasion) {
        return new Reminders(settings, without(List.of(occasion)), last, ignored, reachable);
    }

    Reminders sent(List<Occasion> occasions, Instant at) {
        int more = occasions.contains(Occasion.CARE) ? 0 : 1;
        return new Reminders(
                settings, without(occasions), Optional.of(new Sent(occasions, at)), ignored + more, reachable);
    }

    private List<PlannedReminder> without(List<Occasion> occasions) {
        return planned.stream()
                .filter(one -> !occasions.contains(one.occasion()))
                .toList();
    }

    /** With a setting changed; whoever wants none has none planned. */
    Reminders setting(ReminderSettings.Setting setting, String value) {
        var next = settings.with(setting, value);
        boolean stopped = setting == ReminderSettings.Setting.ON && !next.on();
        return new Reminders(next, stopped ? List.of() : planned, last, ignored, reachable);
    }

    /** The person wrote something. */
    Reminders heard() {
        return ignored == 0 && reachable ? this : new Reminders(settings, planned, last, 0, true);
    }

    /** The person blocked the channel. */
    Reminders left() {
        return new Reminders(settings, planned, last, ignored, false);
    }
}
