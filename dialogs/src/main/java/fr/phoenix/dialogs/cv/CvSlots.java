package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.scoring.Offer;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.ExtractForm;
import fr.phoenix.dialogs.flow.Slots;
import java.util.Map;

/** The slots of the critique. Codes are stored: never rename one. What can be worked out from the CV's text is not stored. */
final class CvSlots {

    /** The least text, in UTF-16 units, that is taken for a pasted CV or offer and not for a remark. */
    static final int PASTED = 200;

    static final String SOURCE = "source";
    static final String FILE = "file";
    static final String TEXT = "text";
    static final String READ = "read";
    static final String KEEP = "keep";
    static final String VERDICT = "verdict";
    static final String OFFER_SOURCE = "offer-source";
    static final String OFFER_FILE = "offer-file";
    static final String OFFER_TEXT = "offer-text";
    static final String OFFER_READ = "offer";
    static final String SCORE = "score";
    static final String SCORE_BEFORE = "score-before";
    static final String SHOWN = "shown";
    static final String NEXT = "next";
    static final String WHY = "why";
    static final String CRITIQUE = "critique";

    static final String FROM_FILE = "file";
    static final String FROM_TEXT = "text";
    static final String NONE = "none";
    static final String LEGIBLE = "legible";
    static final String YES = "true";
    static final String MORE = "more";
    static final String FINISH = "done";
    static final String REPAIR = "repair";
    static final String EXPLAIN = "why";
    static final String NEW_CV = "cv";
    static final String CORRECT = "correct";
    static final String OFFER = "offer";
    /** Whose CV it is, as it was read: another one takes no corrections over. */
    static final String OF = "cv-of";

    private CvSlots() {}

    /** A CV that comes as a file; what was wrong with an earlier one is forgotten. */
    static Map<String, String> file(Message.Attached attached) {
        return Map.of(
                SOURCE, FROM_FILE, FILE, attached.file().toString(), READ + ".problem", "", VERDICT, "", NEXT, NEW_CV);
    }

    /** A CV that comes as text. */
    static Map<String, String> text(String text) {
        return Map.of(SOURCE, FROM_TEXT, TEXT, text, READ + ".problem", "", VERDICT, "", NEXT, NEW_CV);
    }

    static boolean fromFile(Slots slots) {
        return slots.is(SOURCE, FROM_FILE);
    }

    /** Whether the person wants their file kept after it was read. */
    static boolean keepsFile(Slots slots) {
        return slots.is(KEEP, YES);
    }

    /** The CV that is looked at. */
    static CvDocument document(Slots slots) {
        return CvDocument.of(extract(slots));
    }

    /** What was taken out of the CV that is looked at. */
    static Extract extract(Slots slots) {
        return fromFile(slots) ? extract(READ, slots) : Extract.ofText(slots.textOrEmpty(TEXT));
    }

    /** What was read into the slot. */
    static Extract extract(String slot, Slots slots) {
        return ExtractForm.read(
                slots.textOrEmpty(slot + "." + ExtractForm.TEXT), slots.textOrEmpty(slot + "." + ExtractForm.LAYOUT));
    }

    /** The offer to compare with, or {@link Offer#NONE}. */
    static Offer offer(Slots slots) {
        return switch (slots.textOrEmpty(OFFER_SOURCE)) {
            case FROM_TEXT -> Offer.of(slots.textOrEmpty(OFFER_TEXT));
            case FROM_FILE -> Offer.of(slots.textOrEmpty(OFFER_READ + ".text"));
            default -> Offer.NONE;
        };
    }
}
