package fr.phoenix.prompts.guard;

import java.text.Normalizer;

/**
 * Removes what a reader does not see: zero-width and bidirectional controls, soft hyphens, tag characters, variation selectors (but the
 * one that colours an emoji), fillers that look like nothing, private use, other control characters than line ends and tabs, and marks
 * piled on one letter. Instructions and forged marks hide in them. Limit: letters of other scripts that look alike stay; the fence and
 * the search for injections read through them with {@link Lookalikes}.
 */
public final class HiddenCharacters {

    private static final int EMOJI_COLOUR = 0xFE0F;
    private static final int MOST_MARKS = 2;

    private HiddenCharacters() {}

    public static String strip(String text) {
        var seen = new StringBuilder(text.length());
        int marks = 0;
        int before = ' ';
        for (var at = text.codePoints().iterator(); at.hasNext(); ) {
            int codePoint = at.nextInt();
            boolean mark = isMark(codePoint);
            marks = mark ? marks + 1 : 0;
            if (codePoint == 0x2028 || codePoint == 0x2029) {
                seen.append('\n');
            } else if (marks <= MOST_MARKS && (visible(codePoint) || colours(before, codePoint))) {
                seen.appendCodePoint(codePoint);
                before = codePoint;
            }
        }
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean colours(int before, int codePoint) {
        return codePoint == EMOJI_COLOUR && Character.getType(before) == Character.OTHER_SYMBOL;
    }

    private static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !isSelector(codePoint) && !isBlank(codePoint);
        };
    }

    private static boolean isSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || codePoint == 0x034F;
    }

    /** Letters and symbols that are drawn as nothing: Hangul and Khmer fillers, the empty Braille cell. */
    private static boolean isBlank(int codePoint) {
        return switch (codePoint) {
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x17B4, 0x17B5, 0x2800 -> true;
            default -> false;
        };
    }
}
