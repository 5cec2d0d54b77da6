package fr.phoenix.dialogs.cv.reading;

/** Something read in a CV, and the line it stands on. */
public record Found(String value, CvLine line) {

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Found[" + line + "]";
    }
}
