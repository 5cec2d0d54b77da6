package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.Extract.Hidden;
import fr.phoenix.dialogs.documents.Extract.Way;
import fr.phoenix.dialogs.documents.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers text that nobody sees, piece by piece: pieces that follow each other and are hidden alike are one excerpt. */
final class HiddenText {

    private static final Pattern ZERO_WIDTH = Pattern.compile("\\p{L}[\\u200B-\\u200D\\u2060\\uFEFF]\\p{L}");

    private final List<Hidden> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Way way = Way.INVISIBLE;
    private int page = 1;

    void add(Way how, int onPage, String piece) {
        if (how != way || onPage != page) {
            end();
            way = how;
            page = onPage;
        }
        if (text.length() < 4 * Answers.MOST_EXCERPT) {
            text.append(piece);
        }
    }

    /** Ends the excerpt: what comes next is another one. */
    void end() {
        var excerpt = PlainText.of(text.toString()).replace('\n', ' ').replaceAll(" +", " ");
        text.setLength(0);
        if (!excerpt.isBlank() && found.size() < Answers.MOST_HIDDEN) {
            found.add(new Hidden(way, page, cut(excerpt)));
        }
    }

    /** A line with characters without width between letters is named; they are not among its text. */
    void zeroWidth(int onPage, String raw) {
        if (found.size() < Answers.MOST_HIDDEN && ZERO_WIDTH.matcher(raw).find()) {
            end();
            found.add(new Hidden(Way.ZERO_WIDTH, onPage, cut(PlainText.of(raw).replace('\n', ' '))));
        }
    }

    private static String cut(String excerpt) {
        if (excerpt.length() <= Answers.MOST_EXCERPT) {
            return excerpt;
        }
        int end = Answers.MOST_EXCERPT;
        return excerpt.substring(0, Character.isHighSurrogate(excerpt.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }

    List<Hidden> found() {
        end();
        return List.copyOf(found);
    }
}
