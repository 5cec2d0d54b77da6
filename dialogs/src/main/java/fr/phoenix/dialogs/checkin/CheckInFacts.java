package fr.phoenix.dialogs.checkin;

/** The keys of what a check-in remembers beside its journal. Stored: never change one. */
final class CheckInFacts {

    static final String LAST_STEP = "check-in.last-step";
    static final String LAST_WHEN = "check-in.last-when";
    /** How many check-ins were finished. */
    static final String ROUNDS = "check-in.rounds";

    /** The step that was said to be done in answer to its reminder. */
    static final String STEP_DONE = "check-in.step-done";

    private CheckInFacts() {}
}
