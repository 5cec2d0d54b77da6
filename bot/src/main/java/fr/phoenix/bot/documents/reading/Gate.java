package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipInputStream;

/**
 * Looks at a file before anything parses it: what it says it is against its first bytes, and for archives how many entries they have
 * and how much they inflate to. Limits: {@value #MOST_ENTRIES} entries, {@value #MOST_INFLATED} bytes inflated, 100 times the file.
 */
final class Gate {

    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_INFLATED = 60_000_000;
    private static final int MOST_RATIO = 100;
    private static final int SMALL = 1_000_000;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Gate() {}

    /** What the gate says. */
    sealed interface Verdict {

        record Pass(Format format) implements Verdict {}

        record Refuse(Problem problem) implements Verdict {}
    }

    static Verdict check(NewFile file) {
        var content = file.content();
        if (content.length == 0) {
            return new Verdict.Refuse(Problem.EMPTY);
        }
        var declared = Format.declared(file.name().text(), file.mediaType());
        if (declared.foreign()) {
            return new Verdict.Refuse(Problem.UNSUPPORTED);
        }
        return declared.format().map(format -> agree(format, content)).orElseGet(() -> guess(content));
    }

    private static Verdict agree(Format format, byte[] content) {
        return switch (format) {
            case PDF -> hasPdfHeader(content) ? new Verdict.Pass(format) : refuseUnlike(content);
            case DOCX -> docx(content);
            case TXT -> isText(content) ? new Verdict.Pass(format) : new Verdict.Refuse(Problem.UNSUPPORTED);
        };
    }

    private static Verdict guess(byte[] content) {
        if (hasPdfHeader(content)) {
            return new Verdict.Pass(Format.PDF);
        }
        return starts(content, ZIP) ? docx(content) : new Verdict.Refuse(Problem.UNSUPPORTED);
    }

    private static Verdict docx(byte[] content) {
        if (starts(content, OLE2)) {
            return new Verdict.Refuse(Problem.ENCRYPTED);
        }
        return starts(content, ZIP) ? archive(content) : refuseUnlike(content);
    }

    /** Declared as one format and being another is refused; being nothing known is called broken. */
    private static Verdict refuseUnlike(byte[] content) {
        boolean known = hasPdfHeader(content) || starts(content, ZIP) || starts(content, OLE2);
        return new Verdict.Refuse(known ? Problem.UNSUPPORTED : Problem.BROKEN);
    }

    private static Verdict archive(byte[] content) {
        boolean document = false;
        int entries = 0;
        long inflated = 0;
        var buffer = new byte[8192];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    return new Verdict.Refuse(Problem.TOO_HEAVY);
                }
                var name = entry.getName();
                if (name.endsWith("vbaProject.bin")) {
                    return new Verdict.Refuse(Problem.UNSUPPORTED);
                }
                document |= name.equals("word/document.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (tooMuch(inflated, content.length)) {
                        return new Verdict.Refuse(Problem.TOO_HEAVY);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return new Verdict.Refuse(Problem.BROKEN);
        }
        return document ? new Verdict.Pass(Format.DOCX) : new Verdict.Refuse(Problem.UNSUPPORTED);
    }

    private static boolean tooMuch(long inflated, int size) {
        return inflated > MOST_INFLATED || (inflated > SMALL && inflated > (long) size * MOST_RATIO);
    }

    private static boolean hasPdfHeader(byte[] content) {
        for (int i = 0; i + PDF.length <= Math.min(content.length, 1024); i++) {
            if (Arrays.equals(content, i, i + PDF.length, PDF, 0, PDF.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    /** Text has no NUL, unless a byte order mark says that it is UTF-16. */
    private static boolean isText(byte[] content) {
        if (PlainBytes.isUtf16(content)) {
            return true;
        }
        for (var b : content) {
            if (b == 0) {
                return false;
            }
        }
        return !hasPdfHeader(content) && !starts(content, ZIP);
    }
}
