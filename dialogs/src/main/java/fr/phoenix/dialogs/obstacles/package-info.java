/**
 * What may stand in the way of a change of trade, how people name it, and which moves they may try then, with the source of each
 * ({@code docs/coaching.md}). Called by the check-in; it must not know flows, models or the engine. Its words are in the coaching texts.
 */
@NullMarked
package fr.phoenix.dialogs.obstacles;

import org.jspecify.annotations.NullMarked;
