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

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Letter" + sentences;
    }
}
