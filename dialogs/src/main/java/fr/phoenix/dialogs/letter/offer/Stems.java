package fr.phoenix.dialogs.letter.offer;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Content words reduced to a stem, French and English alike: folded, endings of plural, gender and conjugation cut off. Coarse on
 * purpose; a dictionary would be needed to do better.
 */
public final class Stems {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern ENDING = Pattern.compile(
            "(issements?|issants?|issant|ations?|ateurs?|atrices?|ements?|euses?|eurs?|ances?|ences?|ives?|ants?|antes?|ents?|entes?|ings?|ions?|ees?|ers?|ez|es|s|e)$");
    private static final Set<String> STOP = Set.copyOf(Arrays.asList(
            ("a au aux avec avoir bon bonne bonnes bons capacite ce ces cette chez comme competence competences connaissance connaissances"
                            + " dans de des du elle en et etre excellent excellente excellents experience experiences faire gout il je la le les leur"
                            + " ma maitrise mais mes mon ne nos notre nous ou par pas plus poste pour que qui sa savoir se sens ses solide solides"
                            + " son sous sur tres un une vos votre vous ans an annee annees etes avez j l d n s c qu y"
                            + " ability an and are as at be by for from good have in is it of on or our skill skills solid strong that the to"
                            + " understanding we with years year you your knowledge i my was")
                    .split(" ")));
    private static final int LEAST_STEM = 3;

    private Stems() {}

    public static Set<String> of(String text) {
        return Arrays.stream(NO_WORD.split(Folding.fold(text)))
                .filter(word -> !word.isEmpty() && !STOP.contains(word))
                .map(Stems::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The numbers a text names. */
    public static Set<String> figures(String text) {
        return Arrays.stream(NO_WORD.split(Folding.fold(text)))
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String stem(String word) {
        var cut = ENDING.matcher(word).replaceFirst("");
        return cut.length() >= LEAST_STEM ? cut : word;
    }
}
