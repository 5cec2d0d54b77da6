/**
 * The model that needs no key: rules and sentence templates, true by construction, labelled {@code offline}. Called by the
 * orchestrator when no model may be, or could be, asked; it must not know any provider and never fails.
 */
@NullMarked
package fr.phoenix.prompts.offline;

import org.jspecify.annotations.NullMarked;
