/**
 * The lines people in distress can call, and every fixed word said about them: all of it read from one file that a person reviews, {@code
 * help.txt}. Called by the wording and by {@code care}; it must not know flows, models or what was noticed.
 */
@NullMarked
package fr.phoenix.dialogs.help;

import org.jspecify.annotations.NullMarked;
