package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Slots;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer that can support a claim. What a person wants ({@code motive}) supports none.
 *
 * @param role the slot it comes from
 * @param words what they said
 * @param proves the requirement that the question named and the person says they did; empty for other answers
 */
record Evidence(String role, String words, String proves) {

    static List<Evidence> trade(Slots slots) {
        return slots.textOrEmpty(LetterSlots.PAST_TRADE).isBlank()
                ? List.of()
                : List.of(new Evidence(LetterSlots.PAST_TRADE, slots.textOrEmpty(LetterSlots.PAST_TRADE), ""));
    }

    static List<Evidence> tradeAndFirstProof(Slots slots) {
        var evidence = new ArrayList<>(trade(slots));
        addProof(evidence, slots, LetterSlots.FIRST_PROOF);
        return evidence;
    }

    static List<Evidence> all(Slots slots) {
        var evidence = new ArrayList<>(tradeAndFirstProof(slots));
        addProof(evidence, slots, LetterSlots.SECOND_PROOF);
        return evidence;
    }

    private static void addProof(List<Evidence> evidence, Slots slots, String proof) {
        var words = slots.textOrEmpty(proof);
        if (!words.isBlank()) {
            boolean done = slots.is(LetterSlots.done(proof), LetterSlots.YES);
            evidence.add(new Evidence(proof, words, done ? slots.textOrEmpty(LetterSlots.about(proof)) : ""));
        }
    }

    @Override
    public String toString() {
        return "Evidence[" + role + "]";
    }
}
