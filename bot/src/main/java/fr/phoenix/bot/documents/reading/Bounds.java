package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Trait;
import java.util.ArrayList;
import java.util.List;

/** The verdict on what a parser took out of a file: too little text to be one, too much to be a CV, or right. */
final class Bounds {

    private static final int LEAST_LETTERS = 20;

    private Bounds() {}

    static Extract check(Extract extract) {
        long letters = extract.lines().stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(Bounds::counts)
                .limit(LEAST_LETTERS)
                .count();
        if (letters < LEAST_LETTERS) {
            throw new Unreadable(extract.traits().contains(Trait.PICTURES) ? Problem.IMAGE_ONLY : Problem.EMPTY);
        }
        int text = extract.lines().stream()
                        .map(Line::text)
                        .mapToInt(t -> t.length() + 1)
                        .sum()
                - 1;
        if (text > Answers.MOST_TEXT
                || extract.lines().size() > Answers.MOST_LINES
                || extract.pages().size() > Answers.MOST_PAGES) {
            throw new Unreadable(Problem.TOO_HEAVY);
        }
        return new Extract(
                extract.pages(),
                extract.lines(),
                stream(extract.stream()),
                extract.hidden(),
                extract.columns(),
                extract.traits());
    }

    /** Its beginning: a file can store each letter by itself. */
    private static List<String> stream(List<String> stream) {
        var kept = new ArrayList<String>();
        int text = 0;
        for (var line : stream) {
            text += line.length() + 1;
            if (kept.size() == Answers.MOST_LINES || text > Answers.MOST_TEXT) {
                break;
            }
            kept.add(line);
        }
        return kept;
    }

    /** Garbled letters count too: that they cannot be judged is a verdict of its own. */
    private static boolean counts(int character) {
        return Character.isLetter(character)
                || character == 0xFFFD
                || Character.getType(character) == Character.PRIVATE_USE;
    }
}
