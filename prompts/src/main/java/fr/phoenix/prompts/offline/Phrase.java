package fr.phoenix.prompts.offline;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of a person, made fit to stand in a text without being changed: spaces and apostrophes tidied, no final stop. First letters are
 * only changed where no name can be hurt.
 */
record Phrase(String text) {

    private static final Pattern TAME = Pattern.compile(
            "(?u)(?:Je|J’|Nous|On|Parce|Car|Pour|Afin|Le|La|Les|L’|Un|Une|Des|Du|Mon|Ma|Mes"
                    + "|Avec|Dans|En|Plus|Because|To|So|The|A|An|My|With)(?![\\p{L}\\d]).*",
            Pattern.DOTALL);

    /** A common noun shows by its ending or by the small word behind it; anything else may be a name and keeps its capital. */
    private static final Pattern NOUN = Pattern.compile(
            "(?u)\\p{Lu}\\p{Ll}*(?:tion|sion|ité|té|ance|ence|ment|ise|age|eur|euse|trice|teur|ure|ing|ness|ship|ist|ant)s?(?!\\p{L}).*"
                    + "|\\p{Lu}[\\p{Ll}()·]+ (?:de|d’|des|du|à|au|aux|en|avec|pour|chez|of|for|in|with|to|at)(?!\\p{L}).*"
                    + "|\\p{Lu}[\\p{Ll}()·]+ d’.*",
            Pattern.DOTALL);

    static Phrase of(String words) {
        return new Phrase(words.replace('\'', '’')
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll(" ([:;?!])", "\u00a0$1")
                .strip()
                .replaceAll("^[-–•*]\\s*", "")
                .replaceAll("[\\s\u00a0.!…;,:]+$", ""));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** As a sentence: capital first, full stop last. */
    String sentence() {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT)
                + text.substring(first)
                + (text.endsWith("?") ? "" : ".");
    }

    /** Inside a sentence: small first letter where it is safe. */
    String inside() {
        return TAME.matcher(text).matches() || NOUN.matcher(text).matches()
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    /** At most so many characters, cut between words. */
    Phrase shortened(int most) {
        if (text.length() <= most) {
            return this;
        }
        int space = text.lastIndexOf(' ', most - 2);
        return new Phrase(text.substring(0, space > most / 2 ? space : most - 2).replaceAll("[\\s.,;:]+$", "") + " …");
    }
}
