package fr.phoenix.dialogs.cv.scoring;

import java.util.List;

/**
 * One entry of the ledger: what a rule gave, of how much, and what shows it. Its wording is {@code cv.rule.<code>.good} when all points
 * are won, else {@code .why} and {@code .fix}; {@code .because} says why software and recruiters care. Points are rounded down rule by
 * rule, so that mending one brings exactly its gain, unless the change of text touches another rule (words taken out of a short CV).
 */
public record ScoreEntry(Rule rule, int won, int possible, List<Evidence> evidence, List<String> arguments) {

    private static final double ROUNDING = 1e-9;

    public ScoreEntry {
        if (won < 0 || won > possible) {
            throw new IllegalArgumentException("points won lie between 0 and the points possible");
        }
        evidence = List.copyOf(evidence);
        arguments = List.copyOf(arguments);
    }

    static ScoreEntry of(Rule rule, int possible, Judged judged) {
        int won = (int) Math.floor(judged.share() * possible + ROUNDING);
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

    /** Why it matters at all. */
    public String becauseKey() {
        return "cv.rule." + rule.code() + ".because";
    }
}
