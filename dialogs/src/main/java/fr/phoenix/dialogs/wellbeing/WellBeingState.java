package fr.phoenix.dialogs.wellbeing;

/** States of the well-being questionnaire, one an item; names are stored. */
public enum WellBeingState {
    INTRODUCING,
    ASKING_CHEERFUL,
    ASKING_CALM,
    ASKING_ACTIVE,
    ASKING_RESTED,
    ASKING_INTERESTED,
    DONE,
    /** The person did not agree to be asked how they are. */
    DECLINED
}
