package fr.phoenix.dialogs.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All single words of the names of skills and trades: what a spelling checker should take for right even if no dictionary has it. */
public final class Lexicon {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");
    private static final Set<String> STEMS = stems();

    private Lexicon() {}

    private static Set<String> stems() {
        var stems = new HashSet<String>();
        Stream.of("skills.txt", "trades.txt")
                .flatMap(file -> WordList.lines(Lexicon.class, file).stream())
                .filter(line -> !line.startsWith("~"))
                .flatMap(line -> WORD.matcher(line).results())
                .forEach(word -> stems.add(stem(word.group())));
        return stems;
    }

    /** Accents count here: "equipe" is no word of the lexicon because "équipe" is one. */
    private static String stem(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    public static boolean hasWord(String word) {
        return STEMS.contains(stem(word));
    }
}
