package fr.phoenix.dialogs.letter.writing;

import java.util.List;

/**
 * One sentence of a letter.
 *
 * @param id {@code s1}, {@code s2}…: a sentence keeps it through the versions of a letter as long as it stays for the same purpose on the same
 *     grounds
 * @param text with its full stop
 * @param grounds ids of the evidence and of the spans of the offer it rests on; empty only for fixed wording that claims nothing
 */
public record Sentence(String id, Purpose purpose, String text, List<String> grounds) {

    public Sentence {
        grounds = List.copyOf(grounds);
    }

    public Sentence saying(String other) {
        return new Sentence(id, purpose, other, grounds);
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Sentence[" + id + ", " + purpose + ", " + grounds + "]";
    }
}
