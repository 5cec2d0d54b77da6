package fr.phoenix.bot.documents.typesetting;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph of a CV.
 *
 * @param pieces set one after the other; a short one is never broken over two lines
 */
record CvPart(Kind kind, List<String> pieces) {

    CvPart {
        pieces = List.copyOf(pieces);
    }

    /** What a paragraph is: its element and class in the PDF's source, its named style in the DOCX. */
    enum Kind {
        NAME("h1", "name", ""),
        TITLE("p", "title", ""),
        CONTACT("p", "contact", " | "),
        HEADING("h2", "heading", ""),
        /** What an entry is called: a job's title, a diploma. */
        ENTRY("h3", "entry", ""),
        /** Employer or school, and place. */
        WHERE("p", "where", " | "),
        WHEN("p", "when", ""),
        TEXT("p", "text", ""),
        /** Many short things in one paragraph. */
        LISTED("p", "listed", ", "),
        ITEM("li", "item", " | ");

        private final String element;
        private final String code;
        private final String separator;

        Kind(String element, String code, String separator) {
            this.element = element;
            this.code = code;
            this.separator = separator;
        }

        String element() {
            return element;
        }

        String code() {
            return code;
        }

        /** What stands between its pieces; ends with the space at which a line may break. */
        String separator() {
            return separator;
        }
    }

    String text() {
        return String.join(kind.separator(), pieces);
    }

    /** Its pieces, all but the last with the sign that parts it from the next; none when it is of one piece. */
    Stream<String> wholes() {
        var sign = kind.separator().stripTrailing();
        return pieces.size() == 1
                ? Stream.empty()
                : Stream.concat(
                        pieces.stream().limit(pieces.size() - 1L).map(piece -> piece + sign),
                        Stream.of(pieces.getLast()));
    }

    /** Shows no words. */
    @Override
    public String toString() {
        return "CvPart[" + kind + "]";
    }
}
