/**
 * Finds personal data in free text, French and English: one kind of recogniser a class, with its limits in its javadoc. Called by the
 * guards; it must not know what becomes of a finding.
 */
@NullMarked
package fr.phoenix.prompts.guard.personal;

import org.jspecify.annotations.NullMarked;
