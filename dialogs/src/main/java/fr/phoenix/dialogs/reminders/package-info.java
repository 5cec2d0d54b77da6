/**
 * When somebody is reminded, and whether at all: pure rules over what the events said. Called by the fold and the engine; it must not know how
 * time passes, nor which channel carries a reminder.
 */
@NullMarked
package fr.phoenix.dialogs.reminders;

import org.jspecify.annotations.NullMarked;
