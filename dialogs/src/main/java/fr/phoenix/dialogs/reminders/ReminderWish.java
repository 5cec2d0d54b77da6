package fr.phoenix.dialogs.reminders;

import fr.phoenix.dialogs.Occasion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a flow wants the person to be reminded of, on which of their days; the slot and the rest are the person's.
 *
 * @param day empty when nothing is to be said of it any longer
 */
public record ReminderWish(Occasion occasion, Optional<LocalDate> day) {

    public ReminderWish(Occasion occasion, LocalDate day) {
        this(occasion, Optional.of(day));
    }

    /** What was planned for the occasion is over. */
    public static ReminderWish none(Occasion occasion) {
        return new ReminderWish(occasion, Optional.empty());
    }
}
