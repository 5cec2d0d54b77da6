/**
 * What may go to a model, and what may come back from one. In-guards change text and never refuse; out-guards refuse and never change;
 * one rule a class, with its limits in its javadoc. Called by the orchestrator; it must not know any provider.
 */
@NullMarked
package fr.phoenix.prompts.guard;

import org.jspecify.annotations.NullMarked;
