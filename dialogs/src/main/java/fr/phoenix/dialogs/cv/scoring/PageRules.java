package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.Garble;
import fr.phoenix.dialogs.cv.reading.PersonalItem;
import java.util.List;
import java.util.regex.Pattern;

/** Rules on the page as a whole: what makes parsers stumble, how long it is, what should not be on it. */
public final class PageRules {

    private static final Pattern SYMBOL =
            Pattern.compile("[\\uE000-\\uF8FF\\u2600-\\u27BF\\x{1F300}-\\x{1FAFF}&&[^✓✔➢➤✦❖]]|[●○★☆■□▪▫▮▯◆◇]{3,}");
    private static final int FEWEST_WORDS = 180;
    private static final int MOST_WORDS = 900;
    private static final int MOST_PAGES = 2;

    private PageRules() {}

    public static Judged machineText(CvReading cv) {
        var trace = Garble.trace(cv.document());
        return Judged.of(trace.isPresent() ? 0.4 : 1 - 5 * Garble.share(cv.document()) + 0.001)
                .at(trace);
    }

    public static Judged oneColumn(CvReading cv) {
        int columns = cv.document().columns();
        return Judged.of(columns <= 1 ? 1 : columns == 2 ? 0.4 : 0, columns);
    }

    public static Judged noTables(CvReading cv) {
        return Judged.of(cv.document().tables() ? 0 : 1);
    }

    public static Judged plainSymbols(CvReading cv) {
        var lines = cv.document().lines().stream()
                .filter(line -> SYMBOL.matcher(line.text()).find())
                .toList();
        return Judged.of(lines.isEmpty() ? 1 : lines.size() <= 3 ? 0.5 : 0, lines.size())
                .at(lines.stream().findFirst());
    }

    /** One or two pages, 180 to 900 words: what is usually advised in France. */
    public static Judged length(CvReading cv) {
        int words = cv.document().words();
        int pages = cv.document().pages();
        double share = 1;
        if (words < FEWEST_WORDS) {
            share = words / (double) FEWEST_WORDS;
        } else if (words > MOST_WORDS || pages > MOST_PAGES) {
            share = words > 2 * MOST_WORDS || pages > 2 * MOST_PAGES ? 0 : 0.5;
        }
        return Judged.of(share, words, Math.max(pages, 1));
    }

    public static Judged personalItems(CvReading cv) {
        List<PersonalItem.At> items = cv.personal();
        return Judged.of(1 - 0.5 * items.size())
                .at(items.stream().map(PersonalItem.At::line).findFirst());
    }
}
