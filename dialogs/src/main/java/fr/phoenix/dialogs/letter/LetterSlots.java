package fr.phoenix.dialogs.letter;

/** The slots of the letter flow. Codes are stored: never change one. An empty value means: asked, and left open. */
final class LetterSlots {

    /** The id of the offer's file; empty when the offer was pasted. */
    static final String OFFER_FILE = "offer.file";
    /** Where the reader puts what it finds: {@code offer.text}, {@code offer.problem}. */
    static final String OFFER = "offer";

    static final String OFFER_TEXT = "offer.text";
    static final String OFFER_PROBLEM = "offer.problem";
    /** {@code yes} when the text does not look like an offer and the person has not insisted. */
    static final String OFFER_DOUBTED = "offer.doubted";
    /** {@code yes} when the person says that it is an offer all the same. */
    static final String OFFER_INSISTED = "offer.insisted";

    static final String TITLE = "job.title";
    static final String COMPANY = "job.company";
    /** One requirement a line, {@code must} or {@code nice}, a tab, the offer's words; the most important first. */
    static final String REQUIREMENTS = "job.requirements";
    /** How many of title and company had to be asked for. */
    static final String GAPS = "job.gaps";

    static final String PAST_TRADE = "past-trade";
    static final String FIRST_PROOF = "proof-1";
    static final String SECOND_PROOF = "proof-2";
    static final String MOTIVE = "motive";
    static final String NAME = "name";
    static final String TOWN = "town";
    /** What the person thinks of the letter or of a failure: the id of a choice. */
    static final String VERDICT = "verdict";

    static final String DRAFT = "draft";
    /** How many times another wording was asked for. */
    static final String ROUND = "round";

    static final String YES = "yes";
    static final String NO = "no";

    private LetterSlots() {}

    /** The requirement that a proof question was about. */
    static String about(String proof) {
        return proof + ".about";
    }

    /** Whether the person has done what a proof question was about: {@code yes} or {@code no}. */
    static String done(String proof) {
        return proof + ".done";
    }
}
