package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.orchestration.Brief.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a letter can be made of: the offer's requirements and what the person said. Anything else may not be claimed.
 */
record LetterMaterial(Slots slots, List<Requirement> requirements) {

    /** The role of what the person told instead of what was asked for: true, but no proof of it. */
    private static final String EXPERIENCE = "experience";

    /** The role that asks for other words than before; its value is how many times that was asked. Not a fact about the person. */
    private static final String VARIATION = "variation";

    static LetterMaterial of(Slots slots) {
        return new LetterMaterial(slots, StoredRequirements.read(slots.textOrEmpty(LetterSlots.REQUIREMENTS)));
    }

    /** The requirement that the proof question of this slot names: what weighs most and is not yet covered; nothing when all is asked. */
    Optional<Requirement> toProve(String proof) {
        var before = proof.equals(LetterSlots.FIRST_PROOF) ? Evidence.trade(slots) : Evidence.tradeAndFirstProof(slots);
        var asked = proof.equals(LetterSlots.FIRST_PROOF)
                ? ""
                : slots.text(LetterSlots.about(LetterSlots.FIRST_PROOF))
                        .orElseGet(() -> toProve(LetterSlots.FIRST_PROOF)
                                .map(Requirement::words)
                                .orElse(""));
        var report = MatchReport.of(requirements, before);
        var covered = report.covered().stream().map(MatchReport.Covered::requirement);
        return Stream.concat(report.missing().stream(), covered)
                .filter(ProofOrder::canBeTold)
                .filter(requirement -> !requirement.words().equals(asked))
                .min(ProofOrder.FIRST);
    }

    MatchReport match() {
        return MatchReport.of(requirements, Evidence.all(slots));
    }

    /** The person's facts for a writer, by role. */
    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        add(facts, LetterSlots.PAST_TRADE, slots.textOrEmpty(LetterSlots.PAST_TRADE));
        addProof(facts, LetterSlots.FIRST_PROOF);
        addProof(facts, LetterSlots.SECOND_PROOF);
        add(facts, LetterSlots.MOTIVE, slots.textOrEmpty(LetterSlots.MOTIVE));
        add(facts, VARIATION, slots.textOrEmpty(LetterSlots.ROUND));
        return facts;
    }

    private void addProof(List<Fact> facts, String proof) {
        var words = slots.textOrEmpty(proof);
        if (slots.is(LetterSlots.done(proof), LetterSlots.YES)) {
            add(facts, proof, words);
        } else {
            add(facts, EXPERIENCE, String.join(". ", Denial.affirmed(words)));
        }
    }

    private static void add(List<Fact> facts, String role, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(role, new Words(words)));
        }
    }
}
