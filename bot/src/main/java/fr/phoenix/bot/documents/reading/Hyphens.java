package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.Extract.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts words together that were cut at line ends: a lower-case letter, a hyphen, and a lower-case letter on the line below. The hyphen
 * stays when the compound is written with it elsewhere in the document, or begins like the compounds of French CVs
 * (“aide-soignante”, “sous-traitance”).
 */
final class Hyphens {

    private static final Pattern CUT = Pattern.compile("(\\p{Ll}{2,})[-‐]$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}{2,}[^\\s]*)(?:\\s+|$)");
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Set<String> FIRST_PARTS = Set.of(
            "aide",
            "arrière",
            "avant",
            "chef",
            "demi",
            "garde",
            "grand",
            "hors",
            "libre",
            "maître",
            "passe",
            "porte",
            "prêt",
            "quasi",
            "quatre",
            "rendez",
            "sage",
            "sapeur",
            "savoir",
            "semi",
            "socio",
            "sous",
            "tiers",
            "vice",
            "week",
            "full",
            "long",
            "short",
            "high",
            "hands",
            "front",
            "back",
            "follow",
            "decision",
            "problem");

    private final Set<String> compounds = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private boolean joined;

    Hyphens(List<Line> lines) {
        for (var line : lines) {
            var text = CUT.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("");
            COMPOUND.matcher(text).results().forEach(found -> compounds.add(found.group()));
            LETTERS.matcher(text).results().forEach(found -> words.add(found.group()));
        }
    }

    /** Whether any word was put together. */
    boolean joined() {
        return joined;
    }

    List<Line> join(List<Line> lines) {
        var all = new ArrayList<>(lines);
        for (int i = 0; i + 1 < all.size(); i++) {
            var above = all.get(i);
            var below = all.get(i + 1);
            var cut = CUT.matcher(above.text());
            var rest = REST.matcher(below.text());
            if (cut.find() && rest.find() && inOneColumn(above, below)) {
                var hyphen = keeps(cut.group(1), rest.group(1)) ? "-" : "";
                var start = above.text().substring(0, above.text().length() - 1);
                all.set(i, new Line(start + hyphen + rest.group(1), above.place()));
                all.set(i + 1, new Line(below.text().substring(rest.end()), below.place()));
                joined = true;
                if (all.get(i + 1).text().isEmpty()) {
                    all.remove(i + 1);
                }
            }
        }
        return all;
    }

    private static boolean inOneColumn(Line above, Line below) {
        return above.place()
                .flatMap(first -> below.place()
                        .filter(second -> first.page() == second.page()
                                && first.column() == second.column()
                                && second.top() - first.top() < 2.2 * Math.max(first.height(), second.height())))
                .isPresent();
    }

    private boolean keeps(String first, String rest) {
        var second = LETTERS.matcher(rest).results().findFirst().orElseThrow().group();
        if (compounds.contains(first + "-" + second)) {
            return true;
        }
        return !words.contains(first + second) && FIRST_PARTS.contains(first);
    }
}
