/**
 * Turns a Situation into a Plan and a Brief into words, or refuses. Called through the port
 * {@link fr.phoenix.dialogs.orchestration.Orchestrator}; it must not know how anything is stored or which channel speaks.
 */
@NullMarked
package fr.phoenix.prompts;

import org.jspecify.annotations.NullMarked;
