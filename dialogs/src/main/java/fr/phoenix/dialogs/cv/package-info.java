/**
 * The critique of a CV: reading its text by rules, a score that explains itself, and the flow around both. The engine calls
 * {@link fr.phoenix.dialogs.cv.CvFlow}; this package must not know any file format, and no model takes part in the score.
 */
@NullMarked
package fr.phoenix.dialogs.cv;

import org.jspecify.annotations.NullMarked;
