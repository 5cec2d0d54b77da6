/**
 * One conversation over channels, by a one-time code. Called by the engine and the channels; it must not know how codes are stored, nor
 * what is said about them.
 */
@NullMarked
package fr.phoenix.dialogs.linking;

import org.jspecify.annotations.NullMarked;
