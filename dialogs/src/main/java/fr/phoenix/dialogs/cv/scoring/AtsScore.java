package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A score out of 100 that is the sum of its ledger, one entry a rule; what the entries can still gain is 100 less the score. The same
 * text always gives the same ledger, on any machine.
 */
public record AtsScore(List<ScoreEntry> ledger) {

    public AtsScore {
        ledger = List.copyOf(ledger);
    }

    public static AtsScore of(CvReading cv, Offer offer) {
        var ledger = new ArrayList<ScoreEntry>();
        var reviewed = Reviewed.of(cv, offer);
        for (var rule : Rule.values()) {
            int possible = rule.possible(!offer.isEmpty());
            if (possible > 0) {
                ledger.add(ScoreEntry.of(rule, possible, rule.judge(reviewed)));
            }
        }
        return new AtsScore(ledger);
    }

    public int score() {
        return ledger.stream().mapToInt(ScoreEntry::won).sum();
    }

    /** What can be mended, the greatest gain first. */
    public List<ScoreEntry> fixes() {
        return ledger.stream()
                .filter(entry -> entry.gain() > 0)
                .sorted(Comparator.comparingInt(ScoreEntry::gain).reversed())
                .toList();
    }

    /** What is as it should be, the weightiest first. */
    public List<ScoreEntry> strengths() {
        return ledger.stream()
                .filter(entry -> entry.gain() == 0)
                .sorted(Comparator.comparingInt(ScoreEntry::possible).reversed())
                .toList();
    }

    public List<ScoreEntry> in(Category category) {
        return ledger.stream()
                .filter(entry -> entry.rule().category() == category)
                .toList();
    }
}
