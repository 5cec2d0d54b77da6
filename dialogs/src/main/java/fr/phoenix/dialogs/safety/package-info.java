/**
 * What must never reach a model: words of distress get fixed, human-written text at once. Called by the engine before anything else; it
 * must not know flows or models.
 */
@NullMarked
package fr.phoenix.dialogs.safety;

import org.jspecify.annotations.NullMarked;
