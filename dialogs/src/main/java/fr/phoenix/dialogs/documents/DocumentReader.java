package fr.phoenix.dialogs.documents;

import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;

/** Reads the text of a PDF, DOCX or TXT. A hostile file gets a verdict like any other; nothing it does reaches the caller. */
public interface DocumentReader {

    Reading read(NewFile file);

    /** What was found. */
    sealed interface Reading {

        /**
         * Text in reading order, lines kept.
         *
         * @param pages 0 when the format has none
         * @param columns the most text columns found side by side on a page; 1 for plain text
         * @param tables whether text sits in tables
         */
        record Legible(Words text, int pages, int columns, boolean tables) implements Reading {}

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
