/**
 * What a CV says: sections, contact, experiences and the rest, each with the line it stands on. Called by the critique and its rubric;
 * it must not know any flow, score or file format.
 */
@NullMarked
package fr.phoenix.dialogs.cv.reading;

import org.jspecify.annotations.NullMarked;
