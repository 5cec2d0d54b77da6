/**
 * All fixed wording, by key, language and register. Called by flows and the engine; it must not know any flow.
 */
@NullMarked
package fr.phoenix.dialogs.texts;

import org.jspecify.annotations.NullMarked;
