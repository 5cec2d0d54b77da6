package fr.phoenix.dialogs.interviewing;

import fr.phoenix.dialogs.flow.Spelling;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A few words of the person that can be given back to them between quotation marks, exactly as they wrote them.
 *
 * @param text at most {@value #LONGEST} characters, without quotation marks of its own and without a final stop
 */
public record Quotation(String text) {

    /** More is a copy, not a reflection. */
    public static final int LONGEST = 140;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\s*\\n+\\s*");
    private static final Pattern JOINT =
            Pattern.compile("(?iu)\\s*[,;:]\\s+|\\s+(?=(?:et|mais|donc|parce|and|but|so|because)\\s)");
    private static final Pattern MARKS = Pattern.compile("[«»“”\"]");
    private static final Pattern BETWEEN_MARKS = Pattern.compile("«([^»]+)»|“([^”]+)”|\"([^\"]+)\"");

    /** What can be quoted of the words; nothing when they hold no sentence or clause that is short enough. */
    public static Optional<Quotation> of(String words) {
        var tidy = MARKS.matcher(words.replace('\'', '’')).replaceAll("").strip();
        return SENTENCE_END
                .splitAsStream(tidy)
                .flatMap(sentence -> sentence.length() <= LONGEST
                        ? Arrays.stream(new String[] {sentence})
                        : JOINT.splitAsStream(sentence))
                .map(part -> part.replaceAll("[\\s\\u00a0\\u202f]+", " ")
                        .replaceAll("[\\s.!…;,:]+$", "")
                        .strip())
                .filter(part -> part.length() <= LONGEST && part.split(" ").length >= 2 && Spelling.hasLetters(part))
                .map(Quotation::new)
                .findFirst();
    }

    /** Whether the text gives back, between quotation marks, something that stands in these words. */
    public static boolean isIn(String text, String words) {
        var plain = " " + Spelling.plain(words) + " ";
        return BETWEEN_MARKS
                .matcher(text)
                .results()
                .map(span -> Spelling.plain(span.group()))
                .anyMatch(span -> !span.isEmpty() && plain.contains(" " + span + " "));
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Quotation[" + text.length() + "]";
    }
}
