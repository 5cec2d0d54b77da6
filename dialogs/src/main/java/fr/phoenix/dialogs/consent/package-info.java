/**
 * Asking for one agreement at a time, with its wording, when it is about to matter. Called by the engine; it must not know what the
 * agreement is then used for.
 */
@NullMarked
package fr.phoenix.dialogs.consent;

import org.jspecify.annotations.NullMarked;
