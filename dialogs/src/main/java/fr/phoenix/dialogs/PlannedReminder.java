package fr.phoenix.dialogs;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reminder that is going to be due.
 *
 * @param day the day it is about, in the person's time zone
 * @param at when it is due
 * @param asked whether the person wished for this very time: then no other reminder of the day is in its way
 */
public record PlannedReminder(Occasion occasion, Occurrence occurrence, LocalDate day, Instant at, boolean asked) {}
