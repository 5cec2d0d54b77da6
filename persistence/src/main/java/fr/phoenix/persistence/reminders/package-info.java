/**
 * Wakes when a reminder is due, on one of any number of instances. Called by {@code bot}; it must not know what a reminder says, nor whether
 * it goes out: the turn that comes of it decides.
 */
@NullMarked
package fr.phoenix.persistence.reminders;

import org.jspecify.annotations.NullMarked;
