package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Place;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Works out roughly where the lines of a DOCX come to stand: nothing but printing says it exactly. Lengths in points; a letter is half as
 * wide as its type is high, a line 1.2 times as high.
 */
final class WordPage {

    private static final double TWIPS = 20;
    private static final double LETTER = 0.5;
    private static final double LINE = 1.2;

    private double width = 595;
    private double height = 842;
    private double marginLeft = 71;
    private double marginRight = 71;
    private double marginTop = 71;
    private double marginBottom = 71;

    private int number = 1;
    private double top = marginTop;
    private double deepest = top;

    /** From the properties of the document's section; what is missing or out of range stays as usual. */
    void section(Element properties) {
        width = WordParts.number(properties, "pgSz", "w").map(WordPage::points).orElse(width);
        height = WordParts.number(properties, "pgSz", "h").map(WordPage::points).orElse(height);
        marginLeft = margin(properties, "left").orElse(marginLeft);
        marginRight = margin(properties, "right").orElse(marginRight);
        marginTop = margin(properties, "top").orElse(marginTop);
        marginBottom = margin(properties, "bottom").orElse(marginBottom);
        top = marginTop;
        deepest = top;
    }

    private static Optional<Double> margin(Element properties, String side) {
        return WordParts.number(properties, "pgMar", side)
                .filter(twips -> twips >= 0)
                .map(WordPage::points);
    }

    private static double points(int twips) {
        return Math.clamp(twips / TWIPS, 1, Answers.MOST_POINTS);
    }

    Area area() {
        return new Area(marginLeft, Math.max(width - marginLeft - marginRight, 50), 0, Origin.BODY);
    }

    /** A stretch across the page where lines go. */
    record Area(double left, double width, int column, Origin origin) {}

    /** Puts a line there and goes on below it. */
    Place line(Area area, int letters, double size, boolean bold) {
        double wide = letters * size * LETTER;
        int rows = (int) Math.clamp(Math.ceil(wide / Math.max(area.width(), 1)), 1, 100);
        double high = rows * size * LINE;
        if (top + high > height - marginBottom && top > marginTop) {
            nextPage();
        }
        var place = new Place(
                number,
                (int) Math.clamp(area.left(), 0, Answers.MOST_POINTS),
                (int) Math.clamp(top, 0, Answers.MOST_POINTS),
                (int) Math.clamp(Math.min(wide, area.width()), 1, Answers.MOST_POINTS),
                (int) Math.clamp(high, 1, Answers.MOST_POINTS),
                (int) Math.clamp(10 * size, 1, Answers.MOST_POINTS),
                bold,
                Math.min(area.column(), Answers.MOST_COLUMNS - 1),
                area.origin());
        top += high;
        deepest = Math.max(deepest, top);
        return place;
    }

    void gap(double size) {
        top += size * LINE;
        deepest = Math.max(deepest, top);
    }

    void nextPage() {
        number = Math.min(number + 1, Answers.MOST_PAGES + 1);
        top = marginTop;
        deepest = top;
    }

    double top() {
        return top;
    }

    int number() {
        return number;
    }

    /** Back up, for the next cell of a row, if the page is still the same. */
    void backTo(int page, double height) {
        if (page == number) {
            top = height;
        }
    }

    /** Below the longest cell. */
    void belowAll() {
        top = deepest;
    }

    PageSize size() {
        return new PageSize((int) Math.round(Math.max(width, 1)), (int) Math.round(Math.max(height, 1)));
    }
}
