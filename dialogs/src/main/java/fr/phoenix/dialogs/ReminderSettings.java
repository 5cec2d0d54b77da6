package fr.phoenix.dialogs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a person chose about reminders.
 *
 * @param on whether they said yes to them; nobody did before being asked
 * @param slot the time of day, by their own clock, outside of the quiet hours
 * @param pausedUntil the first day reminders come again
 */
public record ReminderSettings(boolean on, LocalTime slot, ZoneId zone, Pace pace, Optional<LocalDate> pausedUntil) {

    /** Where most of the people are. */
    public static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    /** Before anything was chosen. */
    public static final ReminderSettings UNASKED =
            new ReminderSettings(false, LocalTime.of(9, 0), FRANCE, Pace.DAILY, Optional.empty());

    /** One of them. The names are stored. */
    public enum Setting {
        ON,
        SLOT,
        ZONE,
        PACE,
        PAUSED_UNTIL
    }

    /** With one changed, its value as it is stored. A pause that is blank is over, and so is one when reminders are switched on or off. */
    ReminderSettings with(Setting setting, String value) {
        return switch (setting) {
            case ON -> new ReminderSettings(Boolean.parseBoolean(value), slot, zone, pace, Optional.empty());
            case SLOT -> new ReminderSettings(on, LocalTime.parse(value), zone, pace, pausedUntil);
            case ZONE -> new ReminderSettings(on, slot, ZoneId.of(value), pace, pausedUntil);
            case PACE -> new ReminderSettings(on, slot, zone, Pace.valueOf(value), pausedUntil);
            case PAUSED_UNTIL -> new ReminderSettings(on, slot, zone, pace, day(value));
        };
    }

    private static Optional<LocalDate> day(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    }

    /** The same without a pause: for what the person asked for or agreed to, whatever else rests. */
    public ReminderSettings unpaused() {
        return new ReminderSettings(on, slot, zone, pace, Optional.empty());
    }

    /** Whether a pause is under way on this day. */
    public boolean pausedOn(LocalDate day) {
        return pausedUntil.filter(day::isBefore).isPresent();
    }
}
