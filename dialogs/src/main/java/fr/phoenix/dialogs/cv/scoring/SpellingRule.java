package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.lexicon.Lexicon;
import fr.phoenix.dialogs.spelling.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that no dictionary has. Careful rather than thorough: only words in small letters count, as others may be names; words of the
 * lexicon, of either language and parts of addresses are right. So "experience" in a French CV passes here and is left to {@link Slips}.
 */
final class SpellingRule {

    static final int MOST_FINDINGS = 8;
    static final double EACH = 0.25;

    private static final int SHORTEST = 4;
    private static final int QUOTED = 3;
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@|://|www\\.|\\w\\.\\w|\\w/\\w|_|\\d)\\S*");
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}(·•.&/'’-])(?:(?:[dlcjmnst]|qu|jusqu|lorsqu|puisqu)['’])?(\\p{Ll}+(?:-\\p{Ll}+)*)(?![\\p{L}\\p{M}\\p{N}·•&/(-])");
    private static final Pattern PART = Pattern.compile("-");

    private SpellingRule() {}

    private record Finding(CvLine line, String word) {}

    static Judged judge(CvReading cv) {
        var document = cv.document();
        if (document.words() == 0) {
            return Judged.of(0, 0, "");
        }
        var language = document.language();
        var findings = findings(document, language);
        var quoted = findings.stream().limit(QUOTED).map(Finding::word).toList();
        return Judged.of(1 - EACH * findings.size(), findings.size(), String.join(", ", quoted))
                .shownBy(findings.stream()
                        .map(f -> Evidence.of(f.line(), f.word(), Spelling.near(f.word(), language)))
                        .toList());
    }

    /** Each wrong word once, in the order of the CV. */
    private static List<Finding> findings(CvDocument document, Language language) {
        var findings = new ArrayList<Finding>();
        var seen = new HashSet<String>();
        for (var line : document.lines()) {
            var words = WORD.matcher(ADDRESS.matcher(line.text()).replaceAll(" "));
            while (words.find() && findings.size() < MOST_FINDINGS) {
                var word = words.group(1);
                if (word.length() >= SHORTEST && seen.add(word) && isWrong(word, language)) {
                    findings.add(new Finding(line, word));
                }
            }
        }
        return findings;
    }

    private static boolean isWrong(String word, Language language) {
        return !Slips.knows(word)
                && !isRight(word, language)
                && !PART.splitAsStream(word).allMatch(part -> part.length() < SHORTEST || isRight(part, language));
    }

    private static boolean isRight(String word, Language language) {
        return Spelling.knows(word, language)
                || Lexicon.hasWord(word)
                || Spelling.knows(word, language == Language.FR ? Language.EN : Language.FR)
                || Spelling.knows(capital(word), language);
    }

    /** Names of places and people that somebody wrote in small letters are not slips of spelling. */
    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
