package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.letter.offer.Requirement;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What the offer asks for beside what the person said: each requirement is covered, weak or missing. Nothing is stretched. */
record Match(List<Matched> all) {

    Match {
        all = List.copyOf(all);
    }

    /** How far a requirement is met. */
    enum Status {
        /** Somewhere it was done, learned or held. */
        COVERED,
        /** Only named in a list of skills, or told when asked about it in words that do not say it. */
        WEAK,
        MISSING
    }

    /**
     * @param evidence what meets it, the strongest first; empty when missing
     */
    record Matched(Requirement requirement, Status status, List<Evidence> evidence) {
        Matched {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param told what was answered to the question about a requirement: weak where its words do not say it
     */
    static Match of(List<Requirement> requirements, List<Evidence> evidence, Told told) {
        return new Match(requirements.stream()
                .map(requirement -> matched(requirement, evidence, told))
                .toList());
    }

    /** Which statement answered the question about a requirement. */
    interface Told {
        boolean covers(Evidence evidence, Requirement requirement);
    }

    private static Matched matched(Requirement requirement, List<Evidence> evidence, Told told) {
        var meeting = evidence.stream()
                .filter(one -> told.covers(one, requirement) || Coverage.covers(one, requirement))
                .sorted(Comparator.comparingInt((Evidence one) -> told.covers(one, requirement) ? 0 : 1)
                        .thenComparingInt(Match::strength))
                .toList();
        return new Matched(requirement, status(meeting, requirement), meeting);
    }

    private static Status status(Collection<Evidence> meeting, Requirement requirement) {
        if (meeting.isEmpty()) {
            return Status.MISSING;
        }
        return meeting.stream()
                        .filter(one -> one.kind() != Evidence.Kind.SKILL)
                        .anyMatch(one -> Coverage.covers(one, requirement))
                ? Status.COVERED
                : Status.WEAK;
    }

    /** What was done says more than what was learned, and that more than what is named. */
    private static int strength(Evidence evidence) {
        return switch (evidence.kind()) {
            case DONE, LICENCE, LANGUAGE -> 0;
            case TRAINING, COMMITMENT -> 1;
            case TRADE -> 2;
            case SKILL -> 3;
            case MOTIVE, WILL -> 4;
        };
    }

    List<Matched> with(Status status) {
        return all.stream().filter(one -> one.status() == status).toList();
    }

    /** How many of the requirements are covered. */
    int covered() {
        return with(Status.COVERED).size();
    }
}
