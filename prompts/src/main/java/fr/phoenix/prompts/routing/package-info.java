/**
 * Which model is asked, how often and how long, and what each failure means. Called by the orchestrator; it must not know what is
 * being written, nor anything about flows.
 */
@NullMarked
package fr.phoenix.prompts.routing;

import org.jspecify.annotations.NullMarked;
