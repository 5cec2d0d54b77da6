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
        TOO_HEAVY("too-heavy");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
