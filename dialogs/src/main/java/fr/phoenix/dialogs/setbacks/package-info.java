/**
 * Setbacks that a person prepared for while they felt well: what may come, and what they want to do then, in their words. The flow
 * asks; the check-in brings the answer back when the setback comes. It must not know other flows.
 */
@NullMarked
package fr.phoenix.dialogs.setbacks;

import org.jspecify.annotations.NullMarked;
