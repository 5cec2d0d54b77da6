package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.PlainText;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads PDF and DOCX in a child JVM, at most {@value #AT_ONCE} at once, first come first served; who waits longer than
 * {@value #MOST_WAIT_SECONDS} s is told that the file is too heavy for now. Plain text needs no parser and is decoded here.
 */
final class ChildJvmDocumentReader implements DocumentReader {

    private static final int AT_ONCE = 2;
    private static final int MOST_WAIT_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final ChildJvm child;

    ChildJvmDocumentReader(ChildJvm child) {
        this.child = child;
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
            case PDF, DOCX -> readInChild(format, content);
        };
    }

    private static Reading readText(byte[] content) {
        var text = PlainText.of(PlainBytes.decode(content));
        if (text.isBlank()) {
            return new Reading.Illegible(Problem.EMPTY);
        }
        return text.length() > Findings.MOST_TEXT
                ? new Reading.Illegible(Problem.TOO_HEAVY)
                : new Reading.Legible(Extract.ofText(text));
    }

    private Reading readInChild(Format format, byte[] content) {
        try {
            if (!places.tryAcquire(MOST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return new Reading.Illegible(Problem.TOO_HEAVY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reading.Illegible(Problem.TOO_HEAVY);
        }
        try {
            return child.parse(format, content);
        } finally {
            places.release();
        }
    }
}
