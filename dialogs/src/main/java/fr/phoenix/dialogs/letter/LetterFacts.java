package fr.phoenix.dialogs.letter;

/** What a letter leaves behind for later conversations. Codes are stored: never change one. */
final class LetterFacts {

    /** The title of the last offer, and its company when known, as {@code title — company}. */
    static final String LAST_OFFER = "letter.last-offer";
    /** The day the last letter was accepted, ISO 8601. */
    static final String LAST_DAY = "letter.last-day";

    static final String PAST_TRADE = "letter.past-trade";
    static final String NAME = "letter.name";
    static final String TOWN = "letter.town";

    private LetterFacts() {}
}
