package fr.phoenix.bot.documents.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Characters of icon fonts have no meaning outside of them: marks that recur become bullets, others are dropped. A text that consists of
 * little else is left as it is: it is garbled, not decorated.
 */
final class Icons {

    static final String BULLET = "•";

    private static final String MARKS = "\uF0A7\uF0B7\uF0D8\uF076\uF0FC\uF06E\uF0A8\uF0E0\uF071\uF09F\uF06C\uF0D7";
    private static final String DINGBATS = "§·ØvünqlF";
    private static final double GARBLED = 0.2;
    private static final int RECURS = 3;

    private Icons() {}

    /** The marks that word processors put in front of lists. */
    static boolean isListMark(int character, boolean dingbat) {
        return MARKS.indexOf(character) >= 0 || (dingbat && DINGBATS.indexOf(character) >= 0);
    }

    static boolean garbled(List<Glyph> glyphs) {
        long icons = glyphs.stream().filter(Glyph::isIcon).count();
        long all = glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
        return icons > GARBLED * all;
    }

    static List<Glyph> replaced(List<Glyph> glyphs) {
        var times = glyphs.stream()
                .filter(Glyph::isIcon)
                .collect(Collectors.groupingBy(Glyph::text, Collectors.counting()));
        return glyphs.stream()
                .filter(glyph -> !glyph.isIcon() || times.getOrDefault(glyph.text(), 0L) >= RECURS)
                .map(glyph -> glyph.isIcon() ? glyph.as(BULLET) : glyph)
                .toList();
    }
}
