package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.PlainText;

/** Reads PDF and DOCX in {@link Children child JVMs}, behind the gate. Plain text needs no parser and is decoded here. */
final class ChildJvmDocumentReader implements DocumentReader {

    private final Children children;

    ChildJvmDocumentReader(Children children) {
        this.children = children;
    }

    @Override
    public Reading read(NewFile file) {
        return switch (Gate.check(file)) {
            case Gate.Verdict.Refuse refused -> new Reading.Illegible(refused.problem());
            case Gate.Verdict.Pass passed -> read(passed.format(), file.content());
        };
    }

    private Reading read(Format format, byte[] content) {
        return switch (format) {
            case TXT -> readText(content);
            case PDF, DOCX -> children.parse(format, content);
        };
    }

    private static Reading readText(byte[] content) {
        var text = PlainText.of(PlainBytes.decode(content));
        if (text.isBlank()) {
            return new Reading.Illegible(Problem.EMPTY);
        }
        return text.length() > Answers.MOST_TEXT || text.lines().count() > Answers.MOST_LINES
                ? new Reading.Illegible(Problem.TOO_HEAVY)
                : new Reading.Legible(Extract.ofText(text));
    }
}
