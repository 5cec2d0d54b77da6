package fr.phoenix.bot.documents.reading;

import java.util.regex.Pattern;

/** Headings typed with a space after each letter: a line of nothing but single capitals, its words set apart by wider gaps. */
final class SpacedLetters {

    private static final Pattern SPACED =
            Pattern.compile("[\\p{Lu}&’'](?: [\\p{Lu}&’']){2,40}(?: {2,9}[\\p{Lu}&’'](?: [\\p{Lu}&’']){0,40}){0,12}");

    private SpacedLetters() {}

    static String closed(String line) {
        if (!SPACED.matcher(line).matches()) {
            return line;
        }
        return String.join(
                " ",
                Pattern.compile(" {2,}")
                        .splitAsStream(line)
                        .map(word -> word.replace(" ", ""))
                        .toList());
    }
}
