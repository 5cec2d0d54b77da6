package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter;
import java.util.function.Supplier;

/** Makes files out of sheets: names them, and has the content set by those who know each kind of sheet. */
final class PdfAndDocxTypesetter implements Typesetter {

    private final Supplier<FileId> ids;
    private final Letters letters;
    private final Cvs cvs;

    PdfAndDocxTypesetter(Supplier<FileId> ids) {
        this.ids = ids;
        var typeface = Typeface.load();
        var setter = new PdfSetter(typeface);
        letters = new Letters(typeface, setter);
        cvs = new Cvs(typeface, setter);
    }

    @Override
    public NewFile typeset(Sheet sheet, Format format) {
        var kind = FileKind.of(format);
        return new NewFile(
                ids.get(),
                new Words(sheet.fileName().text() + kind.ending()),
                kind.mediaType(),
                content(sheet, format));
    }

    private byte[] content(Sheet sheet, Format format) {
        return switch (sheet) {
            case Sheet.Letter letter ->
                switch (format) {
                    case PDF -> letters.pdf(letter);
                    case DOCX -> letters.docx(letter);
                    case JSON_RESUME -> throw none(sheet, format);
                };
            case Sheet.Cv cv ->
                switch (format) {
                    case PDF -> cvs.pdf(cv);
                    case DOCX -> cvs.docx(cv);
                    case JSON_RESUME -> cvs.json(cv);
                };
        };
    }

    private static IllegalArgumentException none(Sheet sheet, Format format) {
        return new IllegalArgumentException("a " + sheet.getClass().getSimpleName() + " is not made as " + format);
    }

    /** How a format's files end, and what they are. */
    private record FileKind(String ending, String mediaType) {

        static FileKind of(Format format) {
            return switch (format) {
                case PDF -> new FileKind(".pdf", "application/pdf");
                case DOCX ->
                    new FileKind(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
                case JSON_RESUME -> new FileKind(".json", "application/json");
            };
        }
    }
}
