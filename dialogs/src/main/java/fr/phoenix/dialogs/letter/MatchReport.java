package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.letter.offer.Requirement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the offer asks for, against what the person said: each requirement is covered by one answer, or missing. Counts nothing
 * that only resembles: a figure, a diploma or a licence is covered only when the answer says it.
 */
record MatchReport(List<Covered> covered, List<Requirement> missing) {

    /** A requirement and the slot of the answer that covers it. */
    record Covered(Requirement requirement, String role) {}

    MatchReport {
        covered = List.copyOf(covered);
        missing = List.copyOf(missing);
    }

    static MatchReport of(List<Requirement> requirements, List<Evidence> evidence) {
        var covered = new ArrayList<Covered>();
        var missing = new ArrayList<Requirement>();
        for (var requirement : requirements) {
            evidence.stream()
                    .filter(answer -> Coverage.covers(answer, requirement))
                    .findFirst()
                    .ifPresentOrElse(
                            answer -> covered.add(new Covered(requirement, answer.role())),
                            () -> missing.add(requirement));
        }
        return new MatchReport(covered, missing);
    }
}
