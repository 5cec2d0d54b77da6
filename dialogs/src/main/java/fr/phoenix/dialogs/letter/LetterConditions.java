package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Slots;

/** What the letter's arrows ask of the slots. */
final class LetterConditions {

    /** The choice that ends the flow without a letter. */
    static final String STOP = "stop";

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

    static boolean hasFirstProof(Slots slots) {
        return LetterMaterial.of(slots).toProve(LetterSlots.FIRST_PROOF).isPresent();
    }

    static boolean hasSecondProof(Slots slots) {
        return !hadGaps(slots)
                && LetterMaterial.of(slots).toProve(LetterSlots.SECOND_PROOF).isPresent();
    }

    /** Questions were spent on what the offer does not say. */
    private static boolean hadGaps(Slots slots) {
        return slots.number(LetterSlots.GAPS).orElse(0) > 0;
    }

    static boolean stops(Slots slots) {
        return slots.is(LetterSlots.VERDICT, STOP);
    }

    static boolean isGood(Slots slots) {
        return slots.is(LetterSlots.VERDICT, VerdictQuestion.GOOD);
    }

    static boolean wantsOtherWords(Slots slots) {
        return slots.is(LetterSlots.VERDICT, VerdictQuestion.OTHER_WORDS);
    }
}
