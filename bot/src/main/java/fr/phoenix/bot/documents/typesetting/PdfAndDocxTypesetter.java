package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter;
import java.util.function.Supplier;

/**
 * Sets sheets as PDF and DOCX. A letter is set as large as fits on one page; one that does not fit at the smallest look runs over
 * to a second page rather than failing. Same sheet, same look in both formats.
 */
final class PdfAndDocxTypesetter implements Typesetter {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Supplier<FileId> ids;
    private final PdfLetters pdfLetters = new PdfLetters(Typeface.load());

    PdfAndDocxTypesetter(Supplier<FileId> ids) {
        this.ids = ids;
    }

    @Override
    public NewFile typeset(Sheet sheet, Format format) {
        return switch (sheet) {
            case Sheet.Letter letter -> letter(letter, format);
        };
    }

    private NewFile letter(Sheet.Letter letter, Format format) {
        var blocks = LetterBlocks.of(letter, pdfLetters.typeface());
        var title = LetterBlocks.title(letter.language());
        var name = letter.fileName().text();
        return switch (format) {
            case PDF ->
                new NewFile(ids.get(), new Words(name + ".pdf"), PDF, pdfLetters.set(blocks, letter.language(), title));
            case DOCX ->
                new NewFile(
                        ids.get(),
                        new Words(name + ".docx"),
                        DOCX,
                        DocxLetters.set(
                                blocks, letter.language(), title, pdfLetters.fit(blocks, letter.language(), title)));
        };
    }
}
