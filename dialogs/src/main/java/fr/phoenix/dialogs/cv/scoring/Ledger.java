package fr.phoenix.dialogs.cv.scoring;

import java.util.ArrayList;

/**
 * A score as lines of text, for comparing: the same CV gives the same text, byte for byte in UTF-8, on any machine, in any locale. It
 * quotes the CV, so it belongs to the person and in no log.
 */
public final class Ledger {

    private Ledger() {}

    public static String of(AtsScore score) {
        var lines = new ArrayList<String>();
        lines.add("score " + score.score());
        for (var entry : score.ledger()) {
            lines.add(entry.rule().category().code() + " " + entry.rule().code() + " " + entry.won() + "/"
                    + entry.possible() + " gain " + entry.gain() + " " + entry.reasonKey() + " " + entry.fixKey() + " "
                    + entry.arguments());
            for (var evidence : entry.evidence()) {
                lines.add("  page " + evidence.page() + " line " + evidence.line() + " \"" + evidence.excerpt() + "\""
                        + (evidence.note().isEmpty() ? "" : " " + evidence.note())
                        + (evidence.better().isEmpty() ? "" : " " + evidence.better()));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
