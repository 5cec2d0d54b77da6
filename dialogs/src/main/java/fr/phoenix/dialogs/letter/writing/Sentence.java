package fr.phoenix.dialogs.letter.writing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One sentence of a letter.
 *
 * @param id {@code s1}, {@code s2}…: a sentence keeps it through the versions of a letter as long as it stays for the same purpose on the same
 *     grounds
 * @param text with its full stop
 * @param grounds ids of the evidence and of the spans of the offer it rests on; empty only for fixed wording that claims nothing
 */
public record Sentence(String id, Purpose purpose, String text, List<String> grounds) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    public Sentence {
        grounds = List.copyOf(grounds);
    }

    public Sentence saying(String other) {
        return new Sentence(id, purpose, other, grounds);
    }

    int words() {
        return words(text);
    }

    /** What has a letter or a digit between spaces, of whatever kind. */
    static int words(String text) {
        return (int) SPACES.splitAsStream(text)
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Sentence[" + id + ", " + purpose + ", " + grounds + "]";
    }
}
