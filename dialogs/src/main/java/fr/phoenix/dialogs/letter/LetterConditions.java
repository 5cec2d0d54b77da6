package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.flow.Slots;

/** What the letter's arrows ask of the slots. */
final class LetterConditions {

    private LetterConditions() {}

    static boolean hasFile(Slots slots) {
        return !slots.textOrEmpty(LetterSlots.OFFER_FILE).isBlank();
    }

    static boolean isDoubted(Slots slots) {
        return slots.is(LetterSlots.OFFER_DOUBTED, LetterSlots.YES);
    }

    static boolean lacksTitle(Slots slots) {
        return slots.textOrEmpty(LetterSlots.TITLE).isBlank();
    }

    static boolean lacksCompany(Slots slots) {
        return slots.textOrEmpty(LetterSlots.COMPANY).isBlank();
    }

    static boolean lacksTrade(Slots slots) {
        return !slots.has(LetterSlots.PAST_TRADE) && Gaps.asksTrade(slots);
    }

    /** Whether the question is worth asking and was not asked. */
    static boolean lacksProof(String proof, Slots slots) {
        return !slots.has(proof) && Gaps.of(proof, slots).isPresent();
    }

    static boolean lacksGender(Slots slots) {
        return slots.is(LetterSlots.LANGUAGE, Language.FR.code())
                && slots.textOrEmpty(LetterSlots.GENDER).isBlank();
    }

    /** Whether a sentence claimed too much, and is to be asked for once more. */
    static boolean isBlocked(Slots slots) {
        return !slots.textOrEmpty(LetterSlots.BLOCKED).isBlank();
    }

    /** Whether there is anything to be said better. */
    static boolean isTouched(Slots slots) {
        return !slots.textOrEmpty(LetterSlots.TOUCHED).isBlank();
    }

    /** Whether the last wish changed the letter. */
    static boolean isChanged(Slots slots) {
        return slots.is(LetterSlots.CHANGED, LetterSlots.YES);
    }

    /** Whether the files that were made are of an older version, or none was made. */
    static boolean lacksFiles(Slots slots) {
        return !slots.textOrEmpty(LetterSlots.FILED).equals(Filed.of(slots));
    }

    /** The first version comes with its files at once, and so does one that only another head or signature changes. */
    static boolean needsFilesNow(Slots slots) {
        return isFirst(slots) || (lacksFiles(slots) && Filed.isSameVersion(slots));
    }

    /** Later versions come with files when the person is content. */
    static boolean isFirst(Slots slots) {
        return slots.textOrEmpty(LetterSlots.FILED).isBlank();
    }

    static boolean is(String verdict, Slots slots) {
        return slots.is(LetterSlots.VERDICT, verdict);
    }
}
