package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.Journal;
import fr.phoenix.dialogs.journal.StepOutcome;
import fr.phoenix.dialogs.obstacles.Move;
import fr.phoenix.dialogs.obstacles.Obstacle;
import fr.phoenix.dialogs.obstacles.Readiness;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which moves to offer against an obstacle, the one to begin with first, each with the one reason that speaks for it. Deterministic: the
 * obstacle, how ready the person feels, and what came of each move before decide. Whoever orchestrates may choose among those offered.
 *
 * @param helped the day of the check-in after which the move was made, when that is the reason
 */
record Recommendation(Move move, Reason reason, Optional<CheckIn> helped) {

    /** More is a list to choose from, not an offer. */
    static final int MOST = 3;

    private static final int HELPED = 8;
    private static final int FITS = 2;
    private static final int TOO_MUCH = -3;
    private static final int DID_NOT_HELP = -6;
    private static final int OFFERED_LAST = -1;

    /** Why a move comes first. The code is part of the wording's keys. */
    enum Reason {
        /** It was chosen before, and the step was taken. */
        HELPED,
        /** It asks no more than the person has the confidence for. */
        FITS,
        /** What the catalogue says of it. */
        KNOWN
    }

    /** The moves of the obstacle, best first, at most {@value #MOST}. */
    static List<Recommendation> of(Obstacle obstacle, int confidence, Journal journal) {
        var ready = Readiness.of(confidence);
        var moves = obstacle.moves();
        return moves.stream()
                .sorted(Comparator.comparingInt((Move move) -> -score(move, ready, journal))
                        .thenComparingInt(moves::indexOf))
                .limit(MOST)
                .map(move -> new Recommendation(move, reason(move, ready, journal), helped(move, journal)))
                .toList();
    }

    /**
     * A taken step outweighs everything, once; a move beyond the person's confidence, or one whose step stayed undone more often than not,
     * goes to the end.
     */
    private static int score(Move move, Readiness ready, Journal journal) {
        var tried = journal.entries().stream()
                .filter(entry -> entry.move().equals(move.code()))
                .toList();
        long taken = tried.stream().filter(entry -> entry.outcome().moved()).count();
        long undone = tried.stream()
                .filter(entry -> entry.outcome() == StepOutcome.NOT_YET)
                .count();
        int score = taken > undone ? HELPED : undone > taken ? DID_NOT_HELP : 0;
        score += move.readiness() == ready ? FITS : !ready.reaches(move.readiness()) ? TOO_MUCH : 0;
        boolean last =
                journal.last().map(CheckIn::move).filter(move.code()::equals).isPresent();
        return last && taken == 0 ? score + OFFERED_LAST : score;
    }

    private static Reason reason(Move move, Readiness ready, Journal journal) {
        if (helped(move, journal).isPresent()) {
            return Reason.HELPED;
        }
        return ready == Readiness.LOW && move.readiness() == Readiness.LOW ? Reason.FITS : Reason.KNOWN;
    }

    private static Optional<CheckIn> helped(Move move, Journal journal) {
        return journal.entries().reversed().stream()
                .filter(entry -> entry.move().equals(move.code()))
                .findFirst()
                .filter(entry -> entry.outcome().moved());
    }
}
