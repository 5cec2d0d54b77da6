package fr.phoenix.prompts.guard;

import java.text.Normalizer;

/**
 * Removes what a reader does not see: zero-width and bidirectional controls, soft hyphens, tag characters, private use, other control
 * characters than line ends and tabs. Instructions and forged marks hide in them. Limit: letters of other scripts that look alike stay.
 */
public final class HiddenCharacters {

    private HiddenCharacters() {}

    public static String strip(String text) {
        var seen = new StringBuilder(text.length());
        text.codePoints().filter(HiddenCharacters::visible).forEach(seen::appendCodePoint);
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    private static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
