package fr.phoenix.dialogs.letter.offer;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes texts comparable, one character for one (of composed text): lower case, no accents, straight apostrophes, plain spaces. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Folding() {}

    static String fold(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            folded.append(fold(composed.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c == '’') {
            return '\'';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c < 0x80 || Character.isSurrogate(c)) {
            return Character.toLowerCase(c);
        }
        var bare = MARKS.matcher(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD))
                .replaceAll("");
        return Character.toLowerCase(bare.isEmpty() ? c : bare.charAt(0));
    }
}
