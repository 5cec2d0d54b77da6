package fr.phoenix.dialogs.cv;

import java.util.List;
import java.util.Optional;

/**
 * One line of the ledger: what a rule gave, of how much, and what shows it. Its wording is {@code cv.rule.<code>.good} when all points
 * are won, else {@code .why} and {@code .fix}.
 */
record ScoreEntry(Rule rule, int won, int possible, Optional<CvLine> evidence, List<String> arguments) {

    ScoreEntry {
        if (won < 0 || won > possible) {
            throw new IllegalArgumentException("points won lie between 0 and the points possible");
        }
        arguments = List.copyOf(arguments);
    }

    static ScoreEntry of(Rule rule, int possible, Judged judged) {
        int won = (int) Math.floor(judged.share() * possible + 1e-9);
        return new ScoreEntry(rule, won, possible, judged.evidence(), judged.arguments());
    }

    /** The points that mending it brings. */
    int gain() {
        return possible - won;
    }

    String reasonKey() {
        return "cv.rule." + rule.code() + (gain() == 0 ? ".good" : ".why");
    }

    String fixKey() {
        return "cv.rule." + rule.code() + ".fix";
    }
}
