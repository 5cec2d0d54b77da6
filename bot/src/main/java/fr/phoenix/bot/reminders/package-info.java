/**
 * Hands reminders that are due to their conversations. Called by the application's start and stop; it must not know what a reminder says,
 * nor whether it goes out.
 */
@NullMarked
package fr.phoenix.bot.reminders;

import org.jspecify.annotations.NullMarked;
