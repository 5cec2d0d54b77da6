/**
 * The prompts: versioned Markdown files with front matter, loaded and checked at start. Called by the orchestrator; it must not know
 * any provider nor what becomes of a prompt.
 */
@NullMarked
package fr.phoenix.prompts.template;

import org.jspecify.annotations.NullMarked;
