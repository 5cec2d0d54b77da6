package fr.phoenix.bot.stories;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a reply is Phoenix's own wording. */
final class Own {

    /** Shorter words of the person are not looked for: they would be found everywhere. */
    private static final int LONG_ENOUGH = 3;

    private Own() {}

    /** The text without quotations and without what is known from the person, which is {@linkplain Loosely#read read loosely}. */
    static String words(String text, List<String> known) {
        var own = Loosely.read(text);
        for (var words : known) {
            if (words.length() >= LONG_ENOUGH && !words.equals("vous") && found(own, words)) {
                own = Pattern.compile("(?iu)(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])")
                        .matcher(own)
                        .replaceAll(" ");
            }
        }
        return own.replaceAll("«[^»]*»|“[^”]*”", " ");
    }

    /** Quick: most known words are in no reply. */
    private static boolean found(String own, String words) {
        return own.length() >= words.length() && own.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
