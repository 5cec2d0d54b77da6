package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.Extract.PageSize;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** One page of a PDF with its glyphs, by the direction they are written in as the page is looked at: 0, 90, 180, 270 degrees. */
final class ScannedPage {

    static final ScannedPage NONE = new ScannedPage(0, new PDRectangle(), 0);

    private final int number;
    private final PDRectangle box;
    private final int rotation;
    private final SortedMap<Integer, List<Glyph>> glyphs = new TreeMap<>();
    private int order;
    private boolean picture;
    private boolean portrait;

    private ScannedPage(int number, PDRectangle box, int rotation) {
        this.number = number;
        this.box = box;
        this.rotation = rotation;
    }

    static ScannedPage of(int number, PDPage page) {
        return new ScannedPage(number, page.getCropBox(), Math.floorMod(page.getRotation(), 360));
    }

    int number() {
        return number;
    }

    private boolean lies() {
        return rotation == 90 || rotation == 270;
    }

    double width() {
        return lies() ? box.getHeight() : box.getWidth();
    }

    double height() {
        return lies() ? box.getWidth() : box.getHeight();
    }

    PageSize size() {
        return new PageSize(points(width()), points(height()));
    }

    private static int points(double length) {
        return Math.clamp(Math.round(length), 1, Answers.MOST_POINTS);
    }

    /** Text coordinates are counted from the corner of the page's box, those of what is painted are not. */
    double toUserX(double x) {
        return x + box.getLowerLeftX();
    }

    double toUserY(double y) {
        return y + box.getLowerLeftY();
    }

    boolean holds(TextPosition position) {
        double x = position.getTextMatrix().getTranslateX();
        double y = position.getTextMatrix().getTranslateY();
        double size = position.getTextMatrix().getScalingFactorY();
        return x > -size && y > -size && x < box.getWidth() && y < box.getHeight() + 0.2 * size;
    }

    boolean covers(Rectangle2D area) {
        return area.getWidth() * area.getHeight() > 0.5 * box.getWidth() * box.getHeight();
    }

    void picture(double width, double height) {
        picture = true;
        portrait |= number == 1 && Portrait.fits(width, height);
    }

    boolean hasPicture() {
        return picture;
    }

    boolean hasPortrait() {
        return portrait;
    }

    void add(TextPosition position, boolean bold) {
        int direction = Math.floorMod((int) position.getDir() - rotation, 360);
        double left = position.getXDirAdj();
        double size = Math.max(position.getTextMatrix().getScalingFactorY(), 1);
        add(
                direction,
                new Glyph(
                        named(position.getUnicode(), position),
                        left,
                        left + position.getWidthDirAdj(),
                        position.getYDirAdj(),
                        size,
                        bold,
                        order++));
    }

    void addNameless(Matrix matrix, double advance) {
        double left = matrix.getTranslateX() - box.getLowerLeftX();
        double size = Math.max(matrix.getScalingFactorY(), 1);
        add(
                0,
                new Glyph(
                        "\uFFFD",
                        left,
                        left + advance * matrix.getScalingFactorX(),
                        box.getHeight() - (matrix.getTranslateY() - box.getLowerLeftY()),
                        size,
                        false,
                        order++));
    }

    private void add(int direction, Glyph glyph) {
        glyphs.computeIfAbsent(direction, key -> new ArrayList<>()).add(glyph);
    }

    private static String named(@Nullable String text, TextPosition position) {
        if (text == null || text.isEmpty()) {
            return " ";
        }
        int first = text.codePointAt(0);
        if (Character.getType(first) == Character.CONTROL && !Character.isWhitespace(first)) {
            return "\uFFFD";
        }
        return Icons.isListMark(first, PageScan.isDingbat(position)) ? Icons.BULLET : text;
    }

    SortedMap<Integer, List<Glyph>> glyphs() {
        return glyphs;
    }
}
