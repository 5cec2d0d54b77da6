package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words are in the language of the letter, by the small words in them. Names and words without any are at home in both. */
final class Tongue {

    private static final Pattern WORD = Pattern.compile("[^a-z]+");
    private static final Set<String> FRENCH = Set.copyOf(Arrays.asList(
            "je j de la le les des du un une et en au aux pour dans avec sur par chez est mon ma mes ai etais ans annees pendant qui que ce d l accueil encaissement gestion equipe mise prise"
                    .split(" ")));
    private static final Set<String> ENGLISH = Set.copyOf(Arrays.asList(
            "i the of and to in with for at by from was were my as years year an team managed sold led trained served worked handled customers people day daily management service"
                    .split(" ")));

    private Tongue() {}

    static boolean isAtHome(String words, Language letter) {
        int french = 0;
        int english = 0;
        for (var word : WORD.split(Folded.of(words))) {
            french += FRENCH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        boolean accented = words.chars().anyMatch(c -> "éèêàçùîôœ".indexOf(c) >= 0);
        return switch (letter) {
            case FR -> english <= french + (accented ? 1 : 0);
            case EN -> french + (accented ? 1 : 0) <= english;
        };
    }
}
