package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.letter.writing.Letter;
import fr.phoenix.dialogs.letter.writing.Purpose;
import fr.phoenix.dialogs.letter.writing.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A letter in a slot: the subject, then one sentence a line: id, purpose, grounds by commas and text, apart by tabs. */
final class LetterLines {

    private LetterLines() {}

    static String write(Letter letter) {
        var lines = new ArrayList<String>();
        lines.add(oneLine(letter.subject()));
        letter.sentences().stream()
                .map(sentence -> String.join(
                        "\t",
                        sentence.id(),
                        sentence.purpose().name(),
                        String.join(",", sentence.grounds()),
                        oneLine(sentence.text())))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    static Letter read(String text) {
        var lines = text.lines().toList();
        return new Letter(
                lines.isEmpty() ? "" : lines.getFirst(),
                lines.stream()
                        .skip(1)
                        .map(line -> line.split("\t", 4))
                        .filter(parts -> parts.length == 4)
                        .map(LetterLines::sentence)
                        .toList());
    }

    private static Sentence sentence(String[] parts) {
        var grounds = parts[2].isEmpty() ? List.<String>of() : Arrays.asList(parts[2].split(","));
        return new Sentence(parts[0], Purpose.valueOf(parts[1]), parts[3], grounds);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
