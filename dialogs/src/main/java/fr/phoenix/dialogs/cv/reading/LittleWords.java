package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The language that lines are written in, by their little words; French when in doubt. */
final class LittleWords {

    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "de", "des", "du", "et", "un", "une", "en", "au", "aux", "pour", "dans", "sur", "avec",
            "par");
    private static final Set<String> ENGLISH =
            Set.of("the", "and", "of", "to", "in", "a", "for", "with", "on", "at", "an", "by", "from", "my", "as");
    private static final Pattern APART = Pattern.compile("[^\\p{L}]+");

    private LittleWords() {}

    static Language language(List<CvLine> lines) {
        int french = 0;
        int english = 0;
        for (var line : lines) {
            for (var word : APART.split(Folded.of(line.text()))) {
                french += FRENCH.contains(word) ? 1 : 0;
                english += ENGLISH.contains(word) ? 1 : 0;
            }
        }
        return english > french ? Language.EN : Language.FR;
    }
}
