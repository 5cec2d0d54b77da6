package fr.phoenix.dialogs.cv;

/** Where a critique stands. */
public enum CvState {
    ASKING_CV,
    READING_CV,
    CHECKING,
    ASKING_OFFER,
    READING_OFFER,
    SCORING,
    CRITIQUING,
    SHOWING_SCORE,
    TURNING_PAGE,
    SHOWING_FIXES,
    DONE
}
