package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;

/**
 * Looks at a file's bytes before anything parses it: what it says it is against what it is, then what a PDF ({@link PdfNames}) or a DOCX
 * ({@link Archive}) must not hold. Takes as long as the file is, whatever is in it.
 */
final class Gate {

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
        if (content.length > NewFile.MOST_BYTES) {
            return new Verdict.Refuse(Problem.TOO_LARGE);
        }
        var declared = Format.declared(file.name().text(), file.mediaType());
        if (declared.foreign()) {
            return new Verdict.Refuse(Problem.UNSUPPORTED);
        }
        return declared.format().map(format -> agree(format, content)).orElseGet(() -> guess(content));
    }

    private static Verdict agree(Format format, byte[] content) {
        return switch (format) {
            case PDF -> Magic.isPdf(content) ? pdf(content) : refuseUnlike(content);
            case DOCX -> docx(content);
            case TXT -> isText(content) ? new Verdict.Pass(format) : new Verdict.Refuse(Problem.UNSUPPORTED);
        };
    }

    private static Verdict guess(byte[] content) {
        if (Magic.isPdf(content)) {
            return pdf(content);
        }
        return Magic.starts(content, Magic.ZIP) ? docx(content) : new Verdict.Refuse(Problem.UNSUPPORTED);
    }

    private static Verdict pdf(byte[] content) {
        return PdfNames.areActive(content) ? new Verdict.Refuse(Problem.ACTIVE_CONTENT) : new Verdict.Pass(Format.PDF);
    }

    /** A DOCX with a password is an OLE2 file; so is an old DOC that was renamed, which cannot be told apart without parsing it. */
    private static Verdict docx(byte[] content) {
        if (Magic.starts(content, Magic.OLE2)) {
            return new Verdict.Refuse(Problem.ENCRYPTED);
        }
        if (!Magic.starts(content, Magic.ZIP)) {
            return refuseUnlike(content);
        }
        return Archive.problem(content)
                .<Verdict>map(Verdict.Refuse::new)
                .orElseGet(() -> new Verdict.Pass(Format.DOCX));
    }

    /** Declared as one format and being another is refused; being nothing known is called broken. */
    private static Verdict refuseUnlike(byte[] content) {
        return new Verdict.Refuse(Magic.isKnown(content) ? Problem.UNSUPPORTED : Problem.BROKEN);
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
        return !Magic.isPdf(content) && !Magic.starts(content, Magic.ZIP);
    }
}
