package fr.phoenix.prompts.offline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number from 0 to 10 that a sentence gives on a scale: “je dirais 6 en ce moment”, “4 sur 10, pas plus”. One that counts something is none. */
final class Numbers {

    private static final List<String> NAMES = List.of(
            "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "zero", "one", "two",
            "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NAMES) + ")";
    private static final Pattern OUT_OF_TEN = OfflinePlanner.words(NUMBER + "(?: ?/ ?| sur | out of )(?:10|dix|ten)");
    private static final Pattern SAID =
            OfflinePlanner.words("(?:je dirais|je dirai|je mets|je me mets|disons|plutot|environ|autour de|vers"
                    + "|moral a|confiance a|je suis a|on est a|passe a|monte a|descendu a|remonte a|i'd say|i would say|say|about|around|maybe|i'm at|it's at)"
                    + "(?: un| une| a)? " + NUMBER);
    private static final Pattern ANY = OfflinePlanner.words("\\d+");

    private Numbers() {}

    static Optional<Integer> onScale(String plain) {
        if (OUT_OF_TEN.matcher(plain).results().count() > 1) {
            return Optional.empty();
        }
        return List.of(OUT_OF_TEN, SAID).stream()
                .map(pattern -> pattern.matcher(plain))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .filter(number -> ANY.matcher(OUT_OF_TEN.matcher(plain).replaceAll(" "))
                                .results()
                                .filter(other -> !other.group().equals(number))
                                .count()
                        == 0)
                .map(Numbers::value)
                .filter(number -> number <= 10);
    }

    private static int value(String number) {
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : NAMES.indexOf(number) % 11;
    }
}
