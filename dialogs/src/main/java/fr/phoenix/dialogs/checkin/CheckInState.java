package fr.phoenix.dialogs.checkin;

/** States of the check-in; names are stored. */
public enum CheckInState {
    RECALLING,
    /** What became of an application. */
    ASKING_OUTCOME,
    NOTING_OUTCOME,
    ASKING_LAST_STEP,
    ASKING_MOOD,
    ASKING_CONFIDENCE,
    ASKING_WEIGHT,
    REFLECTING,
    SHARING_REFLECTION,
    ACKNOWLEDGING,
    ASKING_STEP,
    ASKING_WHEN,
    DONE
}
