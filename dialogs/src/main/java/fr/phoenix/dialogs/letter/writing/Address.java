package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.lexicon.Folded;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who speaks to whom: the person says je, and vous to the company. */
final class Address {

    private static final Pattern FAMILIAR = Pattern.compile(
            "(?U)(?<![\\p{L}-])(?:tu|toi|ton|ta|tes|te)(?![\\p{L}-])|(?<![\\p{L}])t'(?=\\p{L})|-toi\\b|\\b(?:salut|coucou|hey)\\b");
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "(?U)^(?:elle|il) (?:a|est (?:\\w+e|titulaire|capable)|possede|maitrise|dispose|justifie|souhaite|cherche|travaille|apporte|sait|parle|connait|aime|veut)\\b"
                    + "|\\b(?:cette candidate|ce candidat|the applicant|this candidate|la postulante|l'interessee)\\b"
                    + "|\\b(?:she|he)\\b(?! )?|\\bhis\\b|\\b(?:son|sa) (?:candidature|parcours)\\b|\\b(?:m\\.|mme|madame|monsieur|mrs?\\.?|ms\\.?) \\p{L}+ (?:a|est|possede|maitrise|dispose|has|is)\\b");

    private Address() {}

    static List<Finding> of(String text) {
        var folded = Folded.of(text);
        return Stream.of(FAMILIAR, SPOKEN_OF)
                .flatMap(pattern -> pattern.matcher(folded).results())
                .map(MatchResult::group)
                .map(words -> new Finding(Finding.Kind.REGISTER, words))
                .toList();
    }
}
