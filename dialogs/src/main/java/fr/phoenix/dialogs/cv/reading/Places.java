package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What names a place: our own list of towns, regions and countries ({@code places.txt}), and the shapes that towns' names have. */
final class Places {

    private static final Set<String> KNOWN = read();
    private static final Pattern AROUND = Pattern.compile(
            "^(?:\\(?\\d{4,5}\\)?|f-\\d{5}|cedex|a|in|at) |[ ,]*\\(?\\d{2,5}\\)?$| cedex(?: \\d+)?$| \\d{1,2}(?:er?|e|eme)?(?: arr.*)?$|[ .]*,.*$");
    private static final Pattern POSTAL = Pattern.compile("^(?:F-)?\\d{5} +\\p{Lu}.*|.*\\(\\d{2,5}\\)$|.*, [A-Z]{2}$");
    private static final Pattern SHAPED = Pattern.compile(
            "(?:(?:Saint|Sainte|St|Ste)[- ]\\p{Lu}[\\p{L}’'-]+|\\p{Lu}[\\p{L}’']+(?:-[\\p{L}’']+)*-(?:sur|sous|lès|les|en|de|du|la|le|aux|et|d['’])-?[\\p{L}’'-]+"
                    + "|(?:Le|La|Les|L['’]) ?\\p{Lu}[\\p{L}-]+)");

    /** Mâcon without its accents is a trade. */
    private static final String MASON = "maçon";

    private Places() {}

    private static Set<String> read() {
        return WordList.lines(Places.class, "places.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(name -> fold(name.strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(String name) {
        return Folded.of(name).replace('-', ' ').replace('\'', ' ').strip();
    }

    /** Whether the whole text is a known place, with or without a postal code, a district, a region behind a comma. */
    static boolean known(String text) {
        if (text.strip().equalsIgnoreCase(MASON)) {
            return false;
        }
        var folded = fold(text);
        if (KNOWN.contains(folded)) {
            return true;
        }
        var bare = AROUND.matcher(folded).replaceAll("").strip();
        return !bare.equals(folded) && KNOWN.contains(bare);
    }

    /** Whether a postal code or the number of a département says that it is a place. */
    static boolean postal(String text) {
        return POSTAL.matcher(text).matches();
    }

    /** Whether it is built as French towns' names are: {@code Saint-…}, {@code …-sur-…}. */
    static boolean shaped(String text) {
        return SHAPED.matcher(text).matches();
    }
}
