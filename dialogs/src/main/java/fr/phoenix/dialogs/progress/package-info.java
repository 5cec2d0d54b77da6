/**
 * How somebody fares, when they ask: the last seven days in words, and mood, confidence and steps over time as a picture. No points, no
 * badges, no streaks, no blame. Called by the engine through the catalogue; it must not know other flows.
 */
@NullMarked
package fr.phoenix.dialogs.progress;

import org.jspecify.annotations.NullMarked;
