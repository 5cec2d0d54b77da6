package fr.phoenix.dialogs;

/** What a reminder is about. The names are stored. */
public enum Occasion {
    /** The day of a step the person planned. */
    STEP,
    /** The next check-in. */
    CHECK_IN,
    /** Asking how they are the day after a crisis, which they agreed to then. */
    CARE
}
