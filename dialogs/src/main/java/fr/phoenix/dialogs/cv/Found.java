package fr.phoenix.dialogs.cv;

/** Something read in a CV, and the line it stands on. */
record Found(String value, CvLine line) {

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Found[" + line + "]";
    }
}
