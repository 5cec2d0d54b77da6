package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvReading;

final class SpellingRule {

    private SpellingRule() {}

    static Judged judge(CvReading cv) {
        return Judged.of(cv.document().words() == 0 ? 0 : 1);
    }
}
