package fr.phoenix.dialogs.letter;

/** Where the letter stands. The names are stored and shown by the API: never rename one. */
public enum LetterState {
    ASKING_OFFER,
    READING_OFFER,
    ANALYSING,
    /** Only when the offer does not name the job. */
    ASKING_TITLE,
    /** Only when the offer does not name the company. */
    ASKING_COMPANY,
    ASKING_PAST_TRADE,
    ASKING_FIRST_PROOF,
    ASKING_SECOND_PROOF,
    ASKING_MOTIVE,
    ASKING_NAME,
    DRAFTING,
    /** A guard refused what was written. */
    ASKING_AFTER_WITHHELD,
    /** No writer could be reached. */
    ASKING_AFTER_UNAVAILABLE,
    PRESENTING,
    TYPESETTING,
    /** The letter is there as text, the files are not. */
    ASKING_AFTER_NO_FILES,
    SHOWING,
    DONE,
    /** Ended without a letter; the person's answers are remembered for the next one. */
    STOPPED
}
