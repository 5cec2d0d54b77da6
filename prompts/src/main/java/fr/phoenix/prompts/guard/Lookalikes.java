package fr.phoenix.prompts.guard;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Reads letters and brackets that look like others as those: Cyrillic and Greek, full-width, mathematical and circled ones, accents.
 * Character by character, so that places in the text stay what they are. Limit: the letters that forgers use most, not all of Unicode.
 */
final class Lookalikes {

    private static final String FROM = "авеіјѕорсухһкмнтԁгᴜипαβεικνορτυχηѵԛԝɡıօսո";
    private static final String TO = "abeijsopcyxhkmhtdruunabeikvoptuxnvqwgioun";
    private static final String OPENING = "＜‹〈〈⟨﹤˂ᐸ❮❰⧼≺«";
    private static final String CLOSING = "＞›〉〉⟩﹥˃ᐳ❯❱⧽≻»";
    private static final String SLASHES = "／⁄∕⧸╱";

    private Lookalikes() {}

    /** In small plain letters, of the same length. */
    static String read(String text) {
        var plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            plain.append(read(text.charAt(at)));
        }
        return plain.toString();
    }

    private static char read(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        if (OPENING.indexOf(c) >= 0) {
            return '<';
        }
        if (CLOSING.indexOf(c) >= 0) {
            return '>';
        }
        if (SLASHES.indexOf(c) >= 0) {
            return '/';
        }
        var folded =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        char first = folded.isEmpty() ? c : folded.charAt(0);
        int known = FROM.indexOf(first);
        return known < 0 ? first : TO.charAt(known);
    }
}
