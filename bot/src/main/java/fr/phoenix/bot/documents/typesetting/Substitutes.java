package fr.phoenix.bot.documents.typesetting;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What is written for a character that the typeface lacks: the plain form Unicode knows of it (① as 1, ẵ as a), a likeness of ours, a
 * question mark for letters of scripts it has not, so that the loss is seen, and nothing for emoji and other ornaments.
 */
record Substitutes(IntPredicate has) {

    private static final Map<Integer, String> LIKENESS = Map.ofEntries(
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "–"),
            Map.entry(0x2015, "—"),
            Map.entry(0x2212, "–"),
            Map.entry(0x02BC, "’"),
            Map.entry(0x2023, "•"),
            Map.entry(0x25CF, "•"),
            Map.entry(0x25E6, "•"),
            Map.entry(0x2192, "->"),
            Map.entry(0x1E9E, "SS"));

    private static final int NARROW_NO_BREAK = 0x202F;
    private static final int FIGURE_SPACE = 0x2007;

    /** The character itself when it can be shown as it is. */
    String of(int character) {
        int type = Character.getType(character);
        boolean unseen = type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE;
        if (Character.isWhitespace(character)) {
            return character == FIGURE_SPACE ? "\u00a0" : " ";
        }
        // soft hyphens and the like have a glyph, which would be drawn
        return unseen ? "" : seen(character, type);
    }

    private String seen(int character, int type) {
        boolean ligature = character >= 0xFB00 && character <= 0xFB06;
        if (has.test(character) && !ligature) {
            return Character.toString(character);
        }
        if (type == Character.SPACE_SEPARATOR) {
            return character == NARROW_NO_BREAK || character == FIGURE_SPACE ? "\u00a0" : " ";
        }
        var likeness = LIKENESS.getOrDefault(character, plain(character));
        if (!likeness.isEmpty() && likeness.codePoints().allMatch(has)) {
            return likeness;
        }
        return Character.isLetterOrDigit(character) ? "?" : "";
    }

    /** Without the marks above and below that cannot be shown. */
    private static String plain(int character) {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
