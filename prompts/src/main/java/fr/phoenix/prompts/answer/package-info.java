/**
 * The shapes models answer in, and their validation: providers let null, missing and unknown fields pass. Called by the orchestrator;
 * it must not know which model answered.
 */
@NullMarked
package fr.phoenix.prompts.answer;

import org.jspecify.annotations.NullMarked;
