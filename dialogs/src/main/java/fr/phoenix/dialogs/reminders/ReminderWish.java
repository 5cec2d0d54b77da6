package fr.phoenix.dialogs.reminders;

import fr.phoenix.dialogs.Occasion;
import java.time.LocalDate;

/** What a flow wants the person to be reminded of, on which of their days; the slot and the rest are the person's. */
public record ReminderWish(Occasion occasion, LocalDate day) {}
