package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import java.util.Set;

/** Has the offer's file read. */
final class OfferReading implements Step {

    @Override
    public Kind kind() {
        return Kind.READS;
    }

    @Override
    public Set<String> texts() {
        return Set.of();
    }

    @Override
    public Decision enter(Scene scene) {
        return new Decision.Read(LetterSlots.OFFER_FILE, LetterSlots.OFFER, false);
    }
}
