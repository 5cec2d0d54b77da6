package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.scoring.AtsScore;
import fr.phoenix.dialogs.cv.scoring.Offer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The CVs of the tests: made up, and like those that people send. */
final class Cvs {

    static final String CASHIER = text("cashier-to-care-assistant.txt");
    static final String TEACHER = text("teacher-to-developer.txt");
    static final String EXECUTIVE = text("executive-of-52.txt");
    static final String NURSE = text("english-nurse-to-trainer.txt");
    static final String BAD = text("bad.txt");
    static final String CARE_OFFER = text("offer-care-assistant.txt");

    private Cvs() {}

    static CvReading read(String text) {
        return CvReading.of(CvDocument.of(text, 1, 1, false));
    }

    static AtsScore score(String text) {
        return AtsScore.of(read(text), Offer.NONE);
    }

    private static String text(String name) {
        try (var stream = Objects.requireNonNull(Cvs.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
