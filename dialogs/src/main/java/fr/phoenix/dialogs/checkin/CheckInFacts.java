package fr.phoenix.dialogs.checkin;

/** The keys of what a check-in remembers beside its journal. Stored: never change one. */
final class CheckInFacts {

    static final String LAST_WHEN = "check-in.last-when";
    /** How many check-ins were finished. */
    static final String ROUNDS = "check-in.rounds";

    private CheckInFacts() {}
}
