package fr.phoenix.bot.documents.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Text on one baseline without a wide gap; lengths in points, y downwards.
 *
 * @param size the font size
 */
record Fragment(double left, double right, double baseline, double size, String text) {

    /** A gap wider than this many font sizes ends a fragment. */
    private static final double WIDE = 1.4;

    /** A gap wider than this many font sizes is a space. */
    private static final double SPACE = 0.22;

    /** Baselines closer than this many font sizes are one. */
    private static final double SAME_LINE = 0.35;

    /** All fragments of a page or a part of it, from top to bottom, then from left to right. */
    static List<Fragment> of(List<TextPosition> glyphs) {
        var sorted = glyphs.stream()
                .filter(glyph -> !glyph.getUnicode().isBlank())
                .sorted(Comparator.comparingDouble(TextPosition::getYDirAdj))
                .toList();
        var fragments = new ArrayList<Fragment>();
        var line = new ArrayList<TextPosition>();
        for (var glyph : sorted) {
            if (!line.isEmpty() && glyph.getYDirAdj() - line.getFirst().getYDirAdj() > SAME_LINE * size(glyph)) {
                split(line, fragments);
                line.clear();
            }
            line.add(glyph);
        }
        split(line, fragments);
        return fragments;
    }

    private static void split(List<TextPosition> line, List<Fragment> fragments) {
        var text = new StringBuilder();
        double left = 0;
        double right = 0;
        var sorted = line.stream()
                .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .toList();
        for (var glyph : sorted) {
            double gap = glyph.getXDirAdj() - right;
            if (!text.isEmpty() && gap > WIDE * size(glyph)) {
                fragments.add(new Fragment(left, right, baseline(line), size(line.getFirst()), text.toString()));
                text.setLength(0);
            }
            if (text.isEmpty()) {
                left = glyph.getXDirAdj();
            } else if (gap > SPACE * size(glyph)) {
                text.append(' ');
            }
            text.append(glyph.getUnicode());
            right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        }
        if (!text.isEmpty()) {
            fragments.add(new Fragment(left, right, baseline(line), size(line.getFirst()), text.toString()));
        }
    }

    private static double baseline(List<TextPosition> line) {
        return line.getFirst().getYDirAdj();
    }

    private static double size(TextPosition glyph) {
        return Math.max(glyph.getFontSizeInPt(), 1);
    }
}
