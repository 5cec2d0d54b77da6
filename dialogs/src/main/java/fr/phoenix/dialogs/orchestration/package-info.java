/**
 * What the dialog asks of a model, and what it gets back: the only sub-package that {@code prompts} may see. The dialog owns
 * these types; they must not know any provider.
 */
@NullMarked
package fr.phoenix.dialogs.orchestration;

import org.jspecify.annotations.NullMarked;
