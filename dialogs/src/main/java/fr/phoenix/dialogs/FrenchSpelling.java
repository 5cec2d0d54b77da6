package fr.phoenix.dialogs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How two French words meet: elision before a vowel or a mute h (“d’aide”, “qu’il”, “l’hôpital”), the article drawn into <i>de</i> and <i>à</i>
 * (“du CPF”, “aux équipes”), <i>si</i> before <i>il</i>. Words whose h is aspirated, and those that begin with a vowel and take no elision, are lists;
 * a word they do not have counts as mute.
 */
final class FrenchSpelling {

    private static final Pattern VOWEL = Pattern.compile("(?iu)[aeiouyàâäéèêëîïôöùûüœæ].*", Pattern.DOTALL);

    /** Begins of words with an aspirated h; what has a mute one all the same is in the next list. */
    private static final Pattern ASPIRATED = Pattern.compile(
            "(?iu)(?:hâbleu|hach|hack|haies?$|hain|haïr|hal[lt]|hall|hamac|hamburger|hameau|hamster|hanche|hand|hangar"
                    + "|hant|haras|harass|harcel|harcèl|hard|harem|hareng|hargn|haricot|harnais|harp|hasard|hâte|hâti|hauss|haut|havre|hayon|hein|hériss|hernie|héros$|herse|hêtre|heurt"
                    + "|hibou|hic$|hideu|hiérarch|hi-fi|hip|hiss|hobby|hoch|hockey|hold|holland|homard|hongr|hont|hoquet|hors|hotte|houblon|houille|houle|housse|houx|hub|huche|huée|huguenot"
                    + "|huit|hurl|husky|hutte|hybride$).*");

    private static final Set<String> MUTE_AFTER_ALL = Set.of(
            "hallucination",
            "hallucinations",
            "hameçon",
            "hameçonnage",
            "hippique",
            "hippisme",
            "hippocampe",
            "hippodrome",
            "hipparque");

    /** Words with a y, a u or an o that sound like consonants, and numbers and words that are spoken apart. */
    private static final Set<String> NO_ELISION = Set.of(
            "yaourt",
            "yaourts",
            "yoga",
            "yacht",
            "yourte",
            "ouistiti",
            "onze",
            "onzième",
            "oui",
            "uhlan",
            "un-contre-un",
            "yen",
            "youtube",
            "youtubeur",
            "youtubeuse");

    private static final Set<String> ELIDING =
            Set.copyOf(Arrays.asList("de le la je me te se ne que jusque lorsque puisque quoique".split(" ")));
    private static final Map<String, String> OF_ARTICLE = Map.of("le ", "du ", "les ", "des ");
    private static final Map<String, String> TO_ARTICLE = Map.of("le ", "au ", "les ", "aux ");

    private FrenchSpelling() {}

    /** The word and the text, as French writes them one after the other. */
    static String join(String word, String text) {
        var small = word.toLowerCase(Locale.FRENCH);
        if (small.equals("de")) {
            return drawn(word, text, OF_ARTICLE);
        }
        if (small.equals("à")) {
            return drawn(word, text, TO_ARTICLE);
        }
        if (small.equals("si")) {
            return text.matches("(?iu)ils?(?!\\p{L}).*") ? word.charAt(0) + "’" + text : word + " " + text;
        }
        return ELIDING.contains(small) && elides(text) ? elided(word) + text : word + " " + text;
    }

    private static String drawn(String word, String text, Map<String, String> articles) {
        for (var article : articles.entrySet()) {
            if (text.startsWith(article.getKey())) {
                return article.getValue() + text.substring(article.getKey().length());
            }
        }
        return word.equals("de") && elides(text) ? "d’" + text : word + " " + text;
    }

    private static String elided(String word) {
        return word.substring(0, word.length() - 1) + "’";
    }

    private static boolean elides(String text) {
        var first = text.strip().toLowerCase(Locale.FRENCH).split("[\\s,(/’']", 2)[0];
        if (NO_ELISION.contains(first)) {
            return false;
        }
        if (first.startsWith("h")) {
            return MUTE_AFTER_ALL.contains(first) || !ASPIRATED.matcher(first).matches();
        }
        return VOWEL.matcher(first).matches();
    }
}
