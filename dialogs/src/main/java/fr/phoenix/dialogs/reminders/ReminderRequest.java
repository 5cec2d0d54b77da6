package fr.phoenix.dialogs.reminders;

import java.time.LocalTime;
import java.time.ZoneId;

/** What somebody wants about their reminders. */
public sealed interface ReminderRequest {

    /** To see what holds. */
    record Show() implements ReminderRequest {}

    record Start() implements ReminderRequest {}

    record Stop() implements ReminderRequest {}

    /** None for two weeks. */
    record Pause() implements ReminderRequest {}

    record LessOften() implements ReminderRequest {}

    /** The last one again, later today or tomorrow. */
    record Later() implements ReminderRequest {}

    /** The step it was about is done. */
    record Done() implements ReminderRequest {}

    record At(LocalTime slot) implements ReminderRequest {}

    record In(ZoneId zone) implements ReminderRequest {}

    /** A place nobody knows the time of. */
    record Nowhere() implements ReminderRequest {}
}
