/**
 * Motivational interviewing, measured: what a turn of the bot does, by the behaviours that coders of such conversations count. Sources in
 * {@code docs/coaching.md}. Called by the check-in and by the guards on written texts; it must not know flows or models.
 */
@NullMarked
package fr.phoenix.dialogs.interviewing;

import org.jspecify.annotations.NullMarked;
