/**
 * Reads a job offer, French or English: what the job is, what it asks for, and what somebody who answers it should be warned of. The
 * letter and its questions call it; it knows nothing of the person, of a flow or of a model.
 */
@NullMarked
package fr.phoenix.dialogs.letter.offer;

import org.jspecify.annotations.NullMarked;
