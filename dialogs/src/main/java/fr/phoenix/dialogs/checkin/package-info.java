/**
 * The check-in: how it goes, what weighs, one small step and when. Called by the engine through the catalogue; it must not know other
 * flows.
 */
@NullMarked
package fr.phoenix.dialogs.checkin;

import org.jspecify.annotations.NullMarked;
