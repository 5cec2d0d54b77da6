/**
 * How a CV is repaired without inventing: which facts only the person knows, which lines are worth other words, and whether these say more
 * than the person did. Called by the steps of the critique; it must not know them, nor any slot.
 */
@NullMarked
package fr.phoenix.dialogs.cv.repair;

import org.jspecify.annotations.NullMarked;
