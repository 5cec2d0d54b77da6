package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Phrases that recruiters read in every letter, and excuses for a change of career ({@code worn-out.txt}), met whatever their case, accents
 * and agreement. What people say of themselves in these words is theirs.
 */
public final class WornOut {

    private static final List<Phrase> PHRASES = WordList.lines(WornOut.class, "worn-out.txt").stream()
            .map(Phrase::of)
            .toList();

    private WornOut() {}

    private record Phrase(Finding.Kind kind, Pattern pattern) {

        /** A line is a phrase; “(e)” is met with and without, “…” stands for a few words, “!” in front makes it an excuse. */
        static Phrase of(String line) {
            boolean excuse = line.startsWith("!");
            var words = Folded.of(excuse ? line.substring(1).strip() : line);
            var regex = Pattern.compile("\\(e\\)|…|\\.\\.\\.|[^(….]+|.")
                    .matcher(words)
                    .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                            switch (found.group()) {
                                case String it when it.equals("(e)") -> "e?s?";
                                case String it when it.equals("…") || it.equals("...") -> "(?:\\S+ ){0,4}?\\S*";
                                case String it -> Pattern.quote(it);
                            }));
            return new Phrase(
                    excuse ? Finding.Kind.APOLOGY : Finding.Kind.WORN_OUT,
                    Pattern.compile("(?<![\\p{L}])" + regex + "(?:e?s)?(?![\\p{L}])"));
        }
    }

    /** The phrases of the text that none of the person's own words has. */
    public static List<Finding> in(String text, Collection<String> own) {
        var folded = spaced(text);
        var said = spaced(String.join("\n", own));
        return PHRASES.stream()
                .flatMap(phrase -> found(phrase, folded)
                        .filter(words -> !phrase.pattern().matcher(said).find())
                        .map(words -> new Finding(phrase.kind(), words)))
                .toList();
    }

    private static Stream<String> found(Phrase phrase, String folded) {
        return phrase.pattern().matcher(folded).results().map(MatchResult::group);
    }

    private static String spaced(String text) {
        return Folded.of(text).replaceAll("[\\s\\u00a0\\u202f-]+", " ");
    }
}
