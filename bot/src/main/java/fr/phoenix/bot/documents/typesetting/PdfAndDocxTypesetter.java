package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes files out of sheets: names them, and has the content set by those who know each kind of sheet. */
final class PdfAndDocxTypesetter implements Typesetter {

    /** About ten dense pages; setting text takes time for each page and each size that is tried. */
    private static final int MOST_CHARACTERS = 40_000;

    private final Supplier<FileId> ids;
    private final InstantSource clock;
    private final Letters letters;
    private final Cvs cvs;
    private final PixelPage pixels;
    private final PagePicture pictures;

    PdfAndDocxTypesetter(Supplier<FileId> ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
        var typeface = Typeface.load();
        var setter = new PdfSetter(typeface);
        letters = new Letters(typeface, setter);
        cvs = new Cvs(typeface, setter);
        pixels = new PixelPage(typeface);
        pictures = new PagePicture(pixels);
    }

    @Override
    public Optional<NewFile> typeset(Sheet sheet, Format format) {
        if (characters(sheet) > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var kind = FileKind.of(format);
        return content(sheet, format)
                .map(content -> new NewFile(
                        ids.get(), new Words(sheet.fileName().text() + kind.ending()), kind.mediaType(), content));
    }

    /** A picture bounds what it draws by itself. */
    private int characters(Sheet sheet) {
        return switch (sheet) {
            case Sheet.Letter letter -> letters.characters(letter);
            case Sheet.Cv cv -> cvs.characters(cv);
            case Sheet.XRay xRay -> 0;
            case Sheet.Progress progress -> 0;
            case Sheet.Appointment appointment ->
                appointment.title().text().length()
                        + appointment.description().text().length();
        };
    }

    private Optional<byte[]> content(Sheet sheet, Format format) {
        return switch (sheet) {
            case Sheet.Letter letter ->
                switch (format) {
                    case PDF -> letters.pdf(letter);
                    case DOCX -> letters.docx(letter);
                    case TEXT -> Optional.of(letters.text(letter));
                    case JSON_RESUME, PNG, SVG, ICS -> throw none(sheet, format);
                };
            case Sheet.Cv cv ->
                switch (format) {
                    case PDF -> Optional.of(cvs.pdf(cv));
                    case DOCX -> Optional.of(cvs.docx(cv));
                    case JSON_RESUME -> Optional.of(ResumeJson.write(cv.resume()));
                    case TEXT, PNG, SVG, ICS -> throw none(sheet, format);
                };
            case Sheet.XRay xRay ->
                switch (format) {
                    case PNG -> Optional.of(pictures.png(xRay));
                    case PDF, DOCX, TEXT, JSON_RESUME, SVG, ICS -> throw none(sheet, format);
                };
            case Sheet.Progress progress ->
                switch (format) {
                    case PNG -> Optional.of(pixels.png(ProgressChart.of(progress)));
                    case SVG -> Optional.of(Svg.write(ProgressChart.of(progress)));
                    case PDF, DOCX, TEXT, JSON_RESUME, ICS -> throw none(sheet, format);
                };
            case Sheet.Appointment appointment ->
                switch (format) {
                    case ICS ->
                        Optional.of(ICalendar.write(appointment, ids.get().toString(), clock.instant()));
                    case PDF, DOCX, TEXT, JSON_RESUME, PNG, SVG -> throw none(sheet, format);
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
                case TEXT -> new FileKind(".txt", "text/plain;charset=UTF-8");
                case JSON_RESUME -> new FileKind(".json", "application/json");
                case PNG -> new FileKind(".png", "image/png");
                case SVG -> new FileKind(".svg", "image/svg+xml");
                case ICS -> new FileKind(".ics", "text/calendar;charset=UTF-8");
            };
        }
    }
}
