package fr.phoenix.bot.documents.reading;

import java.util.List;

/**
 * Text on one baseline without a wide gap; lengths in points, y downwards.
 *
 * @param size the font size
 * @param bold when most of its letters are
 */
record Fragment(double left, double right, double baseline, double size, boolean bold, String text) {

    /** Baselines closer than this many font sizes are one. */
    static final double SAME_LINE = 0.4;

    /** Of glyphs from left to right, with the text that their gaps make of them. */
    static Fragment of(List<Glyph> glyphs, String text) {
        double size = middle(glyphs.stream().mapToDouble(Glyph::size).sorted().toArray());
        double baseline = middle(glyphs.stream()
                .filter(glyph -> glyph.size() >= 0.9 * size)
                .mapToDouble(Glyph::baseline)
                .sorted()
                .toArray());
        return new Fragment(
                glyphs.getFirst().left(),
                glyphs.stream().mapToDouble(Glyph::right).max().orElse(0),
                baseline,
                size,
                2 * glyphs.stream().filter(Glyph::bold).count() > glyphs.size(),
                text);
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    double width() {
        return right - left;
    }

    double top() {
        return baseline - 0.8 * size;
    }

    double bottom() {
        return baseline + 0.25 * size;
    }

    boolean isBesides(Fragment other) {
        return Math.abs(baseline - other.baseline) <= SAME_LINE * Math.min(size, other.size);
    }
}
