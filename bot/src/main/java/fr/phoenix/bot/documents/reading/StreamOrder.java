package fr.phoenix.bot.documents.reading;

import java.util.ArrayList;
import java.util.List;

/** Lines in the order a file stores them, as programs read it that know nothing of layout: a jump ends a line, a gap is a space. */
final class StreamOrder {

    private static final double JUMP = 0.5;
    private static final double SPACE = 0.2;

    private StreamOrder() {}

    static List<String> of(List<Glyph> glyphs) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double right = 0;
        double baseline = 0;
        for (var glyph : glyphs) {
            double size = glyph.size();
            boolean jumps = Math.abs(glyph.baseline() - baseline) > JUMP * size || glyph.left() < right - 2 * size;
            if (jumps && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()
                    && glyph.left() - right > SPACE * size
                    && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
            line.append(glyph.isBlank() ? " " : glyph.text());
            right = glyph.right();
            baseline = glyph.baseline();
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
