/**
 * The critique of a CV as a talk: the flow, its questions and their wording. What a CV says is read by {@code reading}, judged by
 * {@code scoring}, mended by {@code repair}; none of them knows this package. {@code CvEvidence} is what a letter may take from a CV. The
 * engine calls {@link fr.phoenix.dialogs.cv.CvFlow}.
 */
@NullMarked
package fr.phoenix.dialogs.cv;

import org.jspecify.annotations.NullMarked;
