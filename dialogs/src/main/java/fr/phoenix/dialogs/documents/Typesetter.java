package fr.phoenix.dialogs.documents;

import fr.phoenix.dialogs.NewFile;

/** Makes a file out of a sheet. The same sheet gives the same text, in the same order, in every format. */
public interface Typesetter {

    NewFile typeset(Sheet sheet, Format format);

    enum Format {
        PDF,
        DOCX,
        JSON_RESUME
    }
}
