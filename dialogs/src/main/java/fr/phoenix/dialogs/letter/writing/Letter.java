package fr.phoenix.dialogs.letter.writing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is particular in a letter; the form around it is fixed wording.
 *
 * @param subject the objet, without the word
 * @param sentences in reading order: the paragraphs follow from their purposes
 */
public record Letter(String subject, List<Sentence> sentences) {

    public Letter {
        sentences = List.copyOf(sentences);
    }

    /** The paragraph's sentences, one after the other; blank when it has none. */
    public String paragraph(Purpose.Paragraph paragraph) {
        return sentences.stream()
                .filter(sentence -> sentence.purpose().paragraph() == paragraph)
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
    }

    /** Words of the sentences, without the form around them. */
    public int words() {
        return sentences.stream().mapToInt(Sentence::words).sum();
    }

    /** Where a sentence belongs among others: behind the last that comes before it in a letter. */
    public static int place(Sentence sentence, List<Sentence> among) {
        int at = 0;
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i).purpose().compareTo(sentence.purpose()) <= 0) {
                at = i + 1;
            }
        }
        return at;
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Letter" + sentences;
    }
}
