package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvReading;

/**
 * What rules judge.
 *
 * @param cv without the lines that try to trick machines: they feed no rule but the one that names them
 */
record Reviewed(CvReading cv, Tricks tricks, Offer offer) {

    static Reviewed of(CvReading cv, Offer offer) {
        var tricks = Tricks.in(cv);
        return new Reviewed(tricks.without(cv), tricks, offer);
    }
}
