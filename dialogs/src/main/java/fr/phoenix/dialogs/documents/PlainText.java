package fr.phoenix.dialogs.documents;

import java.text.Normalizer;

/**
 * Text as every reading and every paste is normalised before anything looks at it: NFC, ligatures and presentation forms spelled
 * out, soft hyphens, zero-width and control characters removed, every kind of space one space, line ends {@code \n}, trailing spaces
 * cut, at most one empty line in a row.
 */
public final class PlainText {

    private PlainText() {}

    public static String of(String raw) {
        var text = new StringBuilder(raw.length());
        raw.codePoints().forEach(character -> append(text, character));
        var lines = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(String::strip)
                .toList();
        var kept = new StringBuilder(text.length());
        boolean empty = true;
        for (var line : lines) {
            if (!line.isEmpty() || !empty) {
                kept.append(line).append('\n');
            }
            empty = line.isEmpty();
        }
        return kept.toString().strip();
    }

    private static void append(StringBuilder text, int character) {
        switch (character) {
            case '\n', '\r' -> text.appendCodePoint(character);
            case '\t' -> text.append("  ");
            case 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> text.append('\n');
            case 0xAD, 0xFEFF, 0x2060 -> {}
            default -> appendVisible(text, character);
        }
    }

    private static void appendVisible(StringBuilder text, int character) {
        if (Character.getType(character) == Character.SPACE_SEPARATOR) {
            text.append(' ');
        } else if (character >= 0xFB00 && character <= 0xFB06) {
            text.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        } else if (!invisible(character)) {
            text.appendCodePoint(character);
        }
    }

    private static boolean invisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE;
    }
}
