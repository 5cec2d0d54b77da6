package fr.phoenix.bot.documents.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a file is by its first bytes. */
final class Magic {

    static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    static final byte[] ZIP = {'P', 'K', 3, 4};
    static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] WINDOWS_PROGRAM = {'M', 'Z'};
    private static final byte[] LINUX_PROGRAM = {0x7F, 'E', 'L', 'F'};
    private static final byte[] SCRIPT = {'#', '!', '/'};

    /** What must not stand in front of a PDF: a file that is two things at once. */
    private static final List<byte[]> OTHERS = List.of(
            ZIP,
            OLE2,
            WINDOWS_PROGRAM,
            LINUX_PROGRAM,
            SCRIPT,
            "GIF8".getBytes(StandardCharsets.US_ASCII),
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "<!DO".getBytes(StandardCharsets.US_ASCII),
            "<htm".getBytes(StandardCharsets.US_ASCII));

    /** Programs write a little before the header, and readers accept it. */
    private static final int PDF_WITHIN = 1024;

    private Magic() {}

    static boolean starts(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    static boolean isPdf(byte[] content) {
        return indexOf(content, PDF, 0, Math.min(content.length, PDF_WITHIN)) >= 0
                && OTHERS.stream().noneMatch(other -> starts(content, other));
    }

    static boolean isProgram(byte[] content) {
        return starts(content, WINDOWS_PROGRAM) || starts(content, LINUX_PROGRAM) || starts(content, SCRIPT);
    }

    /** Something known, whatever it says it is. */
    static boolean isKnown(byte[] content) {
        return isPdf(content) || OTHERS.stream().anyMatch(other -> starts(content, other));
    }

    /** Where the bytes begin between {@code from} and before {@code end}, or -1. Takes as long as the stretch is, for short bytes. */
    static int indexOf(byte[] content, byte[] bytes, int from, int end) {
        for (int i = from; i + bytes.length <= end; i++) {
            if (content[i] == bytes[0] && Arrays.equals(content, i, i + bytes.length, bytes, 0, bytes.length)) {
                return i;
            }
        }
        return -1;
    }
}
