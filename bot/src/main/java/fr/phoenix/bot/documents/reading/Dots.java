package fr.phoenix.bot.documents.reading;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bullets that a file draws as little round shapes instead of writing them, as browsers and design programs do: a dot in front of a line,
 * with no text close before it.
 */
final class Dots {

    private static final double LEAST = 1.5;
    private static final double MOST = 6;
    private static final double MOST_GAP = 25;
    private static final int MOST_DOTS = 500;

    private final List<Rectangle2D> dots = new ArrayList<>();

    /** In points from the page's top left corner. */
    void add(double left, double top, double width, double height) {
        boolean small = width >= LEAST && width <= MOST && height >= LEAST && height <= MOST;
        if (small && Math.abs(width - height) < 0.3 * width && dots.size() < MOST_DOTS) {
            dots.add(new Rectangle2D.Double(left, top, width, height));
        }
    }

    /** The glyphs with a bullet for each dot in front of a line. */
    List<Glyph> with(List<Glyph> glyphs) {
        var all = new ArrayList<>(glyphs);
        dots.forEach(dot -> bullet(dot, glyphs).ifPresent(all::add));
        return all;
    }

    private static Optional<Glyph> bullet(Rectangle2D dot, List<Glyph> glyphs) {
        Optional<Glyph> next = Optional.empty();
        for (var glyph : glyphs) {
            if (!glyph.isBlank() && isBeside(dot, glyph)) {
                if (glyph.right() > dot.getMinX() - MOST_GAP && glyph.left() < dot.getMaxX()) {
                    return Optional.empty();
                }
                double gap = glyph.left() - dot.getMaxX();
                if (gap >= 0
                        && gap < MOST_GAP
                        && next.filter(n -> n.left() <= glyph.left()).isEmpty()) {
                    next = Optional.of(glyph);
                }
            }
        }
        return next.map(glyph -> new Glyph(
                Icons.BULLET, dot.getMinX(), dot.getMaxX(), glyph.baseline(), glyph.size(), false, glyph.order()));
    }

    private static boolean isBeside(Rectangle2D dot, Glyph glyph) {
        return Math.abs(dot.getCenterY() - (glyph.baseline() - 0.3 * glyph.size())) < 0.3 * glyph.size()
                && dot.getHeight() < 0.6 * glyph.size();
    }
}
