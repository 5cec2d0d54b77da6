package fr.phoenix.bot.documents.reading;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Searches the bytes of a PDF, outside of streams and texts, for the names that scripts, dynamic forms and programs to launch cannot do
 * without. One pass; what is compressed or written otherwise is found by {@link ActiveContent} in the child.
 */
final class PdfNames {

    private static final Set<String> ACTIVE = Set.of("JS", "JavaScript", "XFA", "Launch", "RichMedia");
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_STREAM = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 24;

    private final byte[] content;
    private int at;

    private PdfNames(byte[] content) {
        this.content = content;
    }

    static boolean areActive(byte[] content) {
        return new PdfNames(content).search();
    }

    private boolean search() {
        for (at = 0; at < content.length; at++) {
            switch (content[at]) {
                case '/' -> {
                    if (ACTIVE.contains(name())) {
                        return true;
                    }
                }
                case '(' -> skipText();
                case '%' -> skipComment();
                case 's' -> skipStream();
                default -> {}
            }
        }
        return false;
    }

    /** The name that begins here, its {@code #} codes resolved; longer names are none of those. */
    private String name() {
        var name = new StringBuilder();
        int next = at + 1;
        while (next < content.length && name.length() <= LONGEST && isRegular(content[next])) {
            if (content[next] == '#' && next + 2 < content.length) {
                int code = 16 * Character.digit(content[next + 1], 16) + Character.digit(content[next + 2], 16);
                name.append((char) (code & 0xFF));
                next += 3;
            } else {
                name.append((char) (content[next] & 0xFF));
                next++;
            }
        }
        return name.toString();
    }

    private static boolean isRegular(byte b) {
        return b > ' ' && "()<>[]{}/%".indexOf(b) < 0;
    }

    private void skipText() {
        int depth = 0;
        for (; at < content.length; at++) {
            switch (content[at]) {
                case '\\' -> at++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return;
            }
        }
    }

    private void skipComment() {
        while (at < content.length && content[at] != '\n' && content[at] != '\r') {
            at++;
        }
    }

    /** From the word “stream” at a line's end to the next “endstream”. */
    private void skipStream() {
        int end = at + STREAM.length;
        boolean word = at > 0
                && end < content.length
                && Magic.indexOf(content, STREAM, at, end) == at
                && (content[end] == '\r' || content[end] == '\n')
                && !Character.isLetter(content[at - 1]);
        if (word) {
            int close = Magic.indexOf(content, END_STREAM, end, content.length);
            at = close < 0 ? content.length : close + END_STREAM.length - 1;
        }
    }
}
