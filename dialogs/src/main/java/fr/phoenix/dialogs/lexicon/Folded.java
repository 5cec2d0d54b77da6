package fr.phoenix.dialogs.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable: lower case, no accents, straight apostrophes, {@code œ} as {@code oe}. Most lengths are kept. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    public static String of(String text) {
        var lower = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("œ", "oe")
                .replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
