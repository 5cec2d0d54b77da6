package fr.phoenix.dialogs.documents;

import fr.phoenix.dialogs.NewFile;
import java.util.Optional;

/**
 * Makes a file out of a sheet. The same sheet gives the same text, in the same order, in every format. To ask for a format that a sheet
 * has not is a bug: IllegalArgumentException.
 */
public interface Typesetter {

    /** Empty when the sheet holds more than a document of its kind may: for a letter as PDF or DOCX, one page that is read with ease. */
    Optional<NewFile> typeset(Sheet sheet, Format format);

    enum Format {
        PDF,
        DOCX,
        /** Plain text in UTF-8, of a {@link Sheet.Letter} alone. */
        TEXT,
        /** JSON Resume 1.0.0, of a {@link Sheet.Cv} alone. */
        JSON_RESUME,
        /** Pixels, of a {@link Sheet.XRay} or a {@link Sheet.Progress} alone. */
        PNG,
        /** A drawing that stays sharp and can be searched, of a {@link Sheet.Progress} alone. */
        SVG,
        /** iCalendar, RFC 5545, of a {@link Sheet.Appointment} alone. */
        ICS
    }
}
