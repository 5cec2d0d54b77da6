package fr.phoenix.dialogs.letter;

import java.util.List;

/** The slots of the letter flow. Codes are stored: never change one. An empty value means: asked, and left open. */
final class LetterSlots {

    /** The id of the offer's file; empty when the offer was pasted. */
    static final String OFFER_FILE = "offer.file";
    /** Where the reader puts what it finds: {@code offer.text}, {@code offer.layout}, {@code offer.problem}. */
    static final String OFFER = "offer";

    static final String OFFER_TEXT = "offer.text";
    static final String OFFER_PROBLEM = "offer.problem";
    /** {@code yes} when the text does not look like an offer and the person has not insisted. */
    static final String OFFER_DOUBTED = "offer.doubted";
    /** {@code yes} when the person says that it is an offer all the same. */
    static final String OFFER_INSISTED = "offer.insisted";

    static final String TITLE = "job.title";
    static final String COMPANY = "job.company";

    /** The day the flow began, ISO 8601: when the person's answers were given. */
    static final String DAY = "day";
    /** What was remembered of the person when the flow began, as {@code Memory.store} writes it. */
    static final String REMEMBERED = "remembered";
    /** The language of the letter, by its code. */
    static final String LANGUAGE = "language";

    /** The id of a CV's file; empty when it was pasted. */
    static final String CV_FILE = "cv.file";
    /** Where the reader puts what it finds in the CV. */
    static final String CV = "cv";

    static final String CV_TEXT = "cv.text";
    static final String CV_PROBLEM = "cv.problem";
    /** {@code yes} while a CV that has just come was not looked at. */
    static final String CV_NEW = "cv.new";
    /** What the CV says of the person, as {@code Memory.store} writes it. */
    static final String CV_EVIDENCE = "cv.evidence";
    /** Mail, phone and town of the CV: what the letter's head shows beside the name. */
    static final String MAIL = "cv.mail";

    static final String PHONE = "cv.phone";
    static final String CV_NAME = "cv.name";
    static final String CV_TOWN = "cv.town";

    static final String PAST_TRADE = "past-trade";
    /** The questions about requirements, in their order. */
    static final List<String> PROOFS = List.of("proof-1", "proof-2", "proof-3", "proof-4");

    static final String MOTIVE = "motive";
    static final String COMMITMENT = "commitment";
    static final String NAME = "name";
    static final String TOWN = "town";
    static final String GENDER = "gender";
    /** What the person thinks of the letter: the id of a choice. */
    static final String VERDICT = "verdict";
    /** What they want changed, in their words. */
    static final String REVISION = "revision";

    /** The statements that the letter rests on, as {@code Memory.store} writes them. */
    static final String EVIDENCE = "evidence";
    /** The letter in our own words, before anybody else's are asked for; as {@code Versions} writes it. */
    static final String PLAN = "plan";
    /** The plan as it was before anything in it was said better or changed. */
    static final String PLANNED = "planned";
    /** The ids of the plan's sentences that a writer is asked to say better, by spaces. */
    static final String TOUCHED = "touched";
    /** Those of them whose first wording claimed too much, by spaces. */
    static final String BLOCKED = "blocked";
    /** How many sentences of a writer were put aside for good. */
    static final String PUT_ASIDE = "put-aside";
    /** All versions of the letter. */
    static final String VERSIONS = "versions";
    /** How the person wants the letter: length, tone and seed. */
    static final String WISHES = "wishes";
    /** What the files were made of, as {@link Filed} says. */
    static final String FILED = "filed";
    /** What was told of themselves while the letter was changed, one statement a line. */
    static final String ADDED = "added";
    /** Whether the last wish changed anything: {@code yes} or {@code no}. */
    static final String CHANGED = "changed";
    /** The number of the version that was shown before. */
    static final String BEFORE = "before";

    static final String DRAFT = "draft";
    static final String SECOND_DRAFT = "draft-2";

    static final String YES = "yes";
    static final String NO = "no";
    /** Not done, and wanted. */
    static final String WILL = "will";

    private LetterSlots() {}

    /** The words of the requirement that a proof question was about. */
    static String about(String proof) {
        return proof + ".about";
    }

    /** Whether the person has done what a proof question was about: {@code yes}, {@code no} or {@code will}. */
    static String done(String proof) {
        return proof + ".done";
    }
}
