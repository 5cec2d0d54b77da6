package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.documents.PlainText;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Letters' files, and their words as read by programs that know nothing of us. */
final class LetterFile {

    private static final PdfAndDocxTypesetter TYPESETTER =
            new PdfAndDocxTypesetter(() -> new FileId(new UUID(1, 2)), () -> Instant.EPOCH);

    private LetterFile() {}

    static byte[] of(Sheet.Letter letter, Format format) {
        return TYPESETTER.typeset(letter, format).orElseThrow().content();
    }

    static String pdfText(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return words(new PDFTextStripper().getText(document));
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    static XWPFDocument docx(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    static String docxText(byte[] docx) throws IOException {
        try (var document = docx(docx)) {
            return words(document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n")));
        }
    }

    static String plainText(byte[] text) {
        return words(new String(text, StandardCharsets.UTF_8));
    }

    /** What went in, in the order of its language. */
    static String wanted(Sheet.Letter letter) {
        var sender = letter.sender().stream();
        var addressee = letter.addressee().stream();
        var head = switch (letter.language()) {
            case FR ->
                Stream.of(sender, addressee, Stream.of(letter.placeAndDate(), letter.subject(), letter.salutation()));
            case EN ->
                Stream.of(
                        sender,
                        Stream.of(letter.placeAndDate()),
                        addressee,
                        Stream.of(letter.salutation(), letter.subject()));
        };
        var foot = List.of(letter.closing(), letter.signature(), letter.enclosures()).stream();
        return words(Stream.of(head.flatMap(part -> part), letter.paragraphs().stream(), foot)
                .flatMap(part -> part)
                .map(part -> part.text())
                .collect(Collectors.joining("\n")));
    }

    /** Where lines end is each format's own; all else must be the same. A word longer than its line is broken in PDF alone. */
    static String words(String text) {
        return PlainText.of(text).replaceAll("\\s+", " ").strip();
    }
}
