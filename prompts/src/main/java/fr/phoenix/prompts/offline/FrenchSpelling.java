package fr.phoenix.prompts.offline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Elision before a word: {@code de} becomes {@code d’} before a vowel or a mute h. Words whose h is aspirated are a list; a word it does
 * not have counts as mute.
 */
final class FrenchSpelling {

    private static final Pattern VOWEL = Pattern.compile("(?iu)[aeiouyàâäéèêëîïôöùûüœæ].*", Pattern.DOTALL);
    private static final Set<String> ASPIRATED = Set.of(
            "hall",
            "halle",
            "handball",
            "handicap",
            "handicapé",
            "handicapés",
            "hangar",
            "haras",
            "hardware",
            "haut",
            "haute",
            "hauts",
            "hautes",
            "hauteur",
            "havre",
            "hacker",
            "héros",
            "hibou",
            "hiérarchie",
            "hip-hop",
            "hockey",
            "hollande",
            "hongrie",
            "hors",
            "hors-d’œuvre",
            "huit",
            "huitième",
            "hub",
            "huche",
            "hutte");
    /** Words with a y or a u that sound like consonants, and numbers that take no elision. */
    private static final Set<String> NO_ELISION = Set.of("yaourt", "yoga", "yacht", "ouistiti", "onze", "oui", "uhlan");

    private FrenchSpelling() {}

    /** {@code de} or {@code d’} in front of the text. */
    static String de(String text) {
        return elides(text) ? "d’" + text : "de " + text;
    }

    static boolean elides(String text) {
        var first = text.strip().toLowerCase(Locale.FRENCH).split("[\\s,(/]", 2)[0];
        if (NO_ELISION.contains(first)) {
            return false;
        }
        if (first.startsWith("h")) {
            return !ASPIRATED.contains(first);
        }
        return VOWEL.matcher(first).matches();
    }
}
