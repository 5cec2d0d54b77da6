package fr.phoenix.bot.stories;

import java.util.Comparator;
import java.util.List;

/** What of a reply is Phoenix's own wording. */
final class Own {

    /** Shorter words of the person are not looked for: they would be found everywhere. */
    private static final int LONG_ENOUGH = 3;

    private Own() {}

    /** The text without quotations and without what is known from the person. */
    static String words(String text, List<String> known) {
        var own = Loosely.read(text);
        for (var words : known.stream()
                .map(Loosely::read)
                .filter(words -> words.length() >= LONG_ENOUGH && !words.equals("vous"))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            own = own.replaceAll(
                    "(?iu)(?<![\\p{L}\\d])" + java.util.regex.Pattern.quote(words) + "(?![\\p{L}\\d])", " ");
        }
        return own.replaceAll("«[^»]*»|“[^”]*”", " ");
    }
}
