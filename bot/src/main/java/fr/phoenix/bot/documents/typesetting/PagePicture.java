package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Mark;
import fr.phoenix.dialogs.documents.Sheet;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws what was read of a document's first two pages, side by side, with boxes around what readers find and lose, as a PNG. */
record PagePicture(PixelPage pages) {

    private static final int MOST_PAGES = 2;
    /** Pixels across. Two pages need more to stay readable. */
    private static final int WIDTH_OF_ONE = 1000;

    private static final int WIDTH_OF_TWO = 1500;
    /** Pixels; of pages that are very long and narrow. */
    private static final float MOST_HEIGHT = 2000;

    private static final int GAP = 14;
    private static final int LEGEND_LINE = 16;
    private static final int MOST_MARKS = 300;

    byte[] png(Sheet.XRay xRay) {
        var sizes = PageLines.sizes(xRay.extract()).stream().limit(MOST_PAGES).toList();
        var canvas = canvas(sizes, xRay.legend().size());
        return pages.png(canvas, scale(sizes.size(), canvas), pen -> draw(pen, sizes, xRay));
    }

    private static PDRectangle canvas(List<PageSize> sizes, int legend) {
        int width = sizes.stream().mapToInt(size -> size.width() + GAP).sum() + GAP;
        return new PDRectangle(width, legendTop(sizes) + legend * LEGEND_LINE + GAP);
    }

    private static float scale(int pages, PDRectangle canvas) {
        int width = pages == 1 ? WIDTH_OF_ONE : WIDTH_OF_TWO;
        return Math.min(width / canvas.getWidth(), MOST_HEIGHT / canvas.getHeight());
    }

    private static int legendTop(List<PageSize> sizes) {
        return sizes.stream().mapToInt(PageSize::height).max().orElseThrow() + 2 * GAP;
    }

    private static void draw(Pen pen, List<PageSize> sizes, Sheet.XRay xRay) throws IOException {
        pen.fill(Pen.DESK, 0, 0, pen.width(), pen.height());
        var lines = PageLines.of(xRay.extract(), sizes);
        int left = GAP;
        for (int i = 0; i < sizes.size(); i++) {
            var size = sizes.get(i);
            int page = i + 1;
            pen.fill(Pen.PAPER, left, GAP, size.width(), size.height());
            for (var line : lines) {
                if (line.place().page() == page) {
                    pen.write(
                            line.text(),
                            left + line.place().left(),
                            GAP + line.place().top(),
                            line.place());
                }
            }
            for (var mark : xRay.marks().stream().limit(MOST_MARKS).toList()) {
                if (mark.place().page() == page) {
                    var box = Box.around(mark.place(), size).moved(left, GAP);
                    Ink.of(mark.level()).outline(pen, box);
                    Ink.of(mark.level()).label(pen, box, mark.label());
                }
            }
            left += size.width() + GAP;
        }
        legend(pen, legendTop(sizes), xRay);
    }

    private static void legend(Pen pen, int top, Sheet.XRay xRay) throws IOException {
        int line = top;
        for (var level : Mark.Level.values()) {
            var meaning = xRay.legend().get(level);
            if (meaning != null) {
                Ink.of(level).outline(pen, new Box(GAP + 2, line, 26, 10));
                pen.say(meaning, GAP + 38, line, 10);
                line += LEGEND_LINE;
            }
        }
    }
}
