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
    /** Only when no CV tells it; a CV may be sent here. */
    ASKING_PAST_TRADE,
    READING_CV,
    TAKING_CV,
    ASKING_FIRST_PROOF,
    ASKING_SECOND_PROOF,
    ASKING_THIRD_PROOF,
    ASKING_FOURTH_PROOF,
    ASKING_MOTIVE,
    ASKING_COMMITMENT,
    ASKING_NAME,
    /** Only of a letter in French, and once. */
    ASKING_GENDER,
    PLANNING,
    DRAFTING,
    CHECKING,
    /** Asks once more for the sentences that claimed too much. */
    DRAFTING_AGAIN,
    CHECKING_AGAIN,
    /** No writer answered, or none that could be used. */
    KEEPING_OURS,
    PRESENTING,
    TYPESETTING,
    NOTING_FILES,
    /** The letter is there as text, the files are not. */
    ASKING_AFTER_NO_FILES,
    SHOWING,
    REVISING,
    /** Tells where sentences come from. */
    TRACING,
    MAILING,
    DONE
}
