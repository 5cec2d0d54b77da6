package fr.phoenix.dialogs.documents;

import fr.phoenix.dialogs.NewFile;

/** Reads the text of a PDF, DOCX or TXT. A hostile file gets a verdict like any other; nothing it does reaches the caller. */
public interface DocumentReader {

    Reading read(NewFile file);

    /** What was found. */
    sealed interface Reading {

        record Legible(Extract extract) implements Reading {}

        record Illegible(Problem problem) implements Reading {}
    }

    /** Why a file could not be read; each has its sentence in the texts ({@code document.problem.<code>}). */
    enum Problem {
        EMPTY("empty"),
        BROKEN("broken"),
        ENCRYPTED("encrypted"),
        /** Pages are pictures: there is no text to read. */
        IMAGE_ONLY("image-only"),
        UNSUPPORTED("unsupported"),
        TOO_LARGE("too-large"),
        /** Took too long or too much memory. */
        TOO_HEAVY("too-heavy"),
        /** Code, attachments, a dynamic form, or something fetched from elsewhere. */
        ACTIVE_CONTENT("active-content"),
        MACROS("macros"),
        /** Too many files are being read: nothing is wrong with this one. */
        BUSY("busy");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
