package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import java.util.List;
import java.util.Optional;

/**
 * One line of the ledger: what a rule gave, of how much, and what shows it. Its wording is {@code cv.rule.<code>.good} when all points
 * are won, else {@code .why} and {@code .fix}.
 */
public record ScoreEntry(Rule rule, int won, int possible, Optional<CvLine> evidence, List<String> arguments) {

    public ScoreEntry {
        if (won < 0 || won > possible) {
            throw new IllegalArgumentException("points won lie between 0 and the points possible");
        }
        arguments = List.copyOf(arguments);
    }

    public static ScoreEntry of(Rule rule, int possible, Judged judged) {
        int won = (int) Math.floor(judged.share() * possible + 1e-9);
        return new ScoreEntry(rule, won, possible, judged.evidence(), judged.arguments());
    }

    /** The points that mending it brings. */
    public int gain() {
        return possible - won;
    }

    public String reasonKey() {
        return "cv.rule." + rule.code() + (gain() == 0 ? ".good" : ".why");
    }

    public String fixKey() {
        return "cv.rule." + rule.code() + ".fix";
    }
}
