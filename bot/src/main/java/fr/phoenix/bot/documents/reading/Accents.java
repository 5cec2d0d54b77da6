package fr.phoenix.bot.documents.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Accents that a file draws as glyphs of their own, over or beside the glyph of their letter, as old LaTeX does: each joins the letter it
 * stands over.
 */
final class Accents {

    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("\u00B4", "\u0301"),
            Map.entry("\u02CA", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("\u02CB", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("\u02C6", "\u0302"),
            Map.entry("\u00A8", "\u0308"),
            Map.entry("~", "\u0303"),
            Map.entry("\u02DC", "\u0303"),
            Map.entry("\u00B8", "\u0327"));

    private Accents() {}

    /** In stored order; blank glyphs between an accent and its letter do not part them. */
    static List<Glyph> joined(List<Glyph> glyphs) {
        var joined = new ArrayList<Glyph>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            var mark = mark(glyph);
            if (mark.isEmpty()) {
                joined.add(glyph);
            } else if (i + 1 < glyphs.size() && isUnder(glyph, glyphs.get(i + 1))) {
                joined.add(accented(glyphs.get(i + 1), mark));
                i++;
            } else if (!joined.isEmpty() && isUnder(glyph, joined.getLast())) {
                joined.add(accented(joined.removeLast(), mark));
            } else {
                joined.add(glyph);
            }
        }
        return joined;
    }

    private static String mark(Glyph glyph) {
        if (Character.getType(glyph.text().codePointAt(0)) == Character.NON_SPACING_MARK) {
            return glyph.text();
        }
        return COMBINING.getOrDefault(glyph.text(), "");
    }

    private static boolean isUnder(Glyph accent, Glyph letter) {
        double middle = (accent.left() + accent.right()) / 2;
        double slack = 0.1 * letter.size();
        return Character.isLetter(letter.text().codePointAt(0))
                && middle > letter.left() - slack
                && middle < letter.right() + slack
                && Math.abs(accent.baseline() - letter.baseline()) < 0.5 * letter.size();
    }

    private static Glyph accented(Glyph letter, String mark) {
        var base = letter.text().equals("ı") ? "i" : letter.text();
        return letter.as(Normalizer.normalize(base + mark, Normalizer.Form.NFC));
    }
}
