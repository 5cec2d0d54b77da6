package fr.phoenix.dialogs.documents;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import java.util.List;
import java.util.Map;

/** A page to make, by content; how it looks is the typesetter's. */
public sealed interface Sheet {

    /** The file's name without its ending; letters, digits, {@code _} and {@code -} only. */
    Words fileName();

    /**
     * A letter, in the French order: sender, addressee, place and date, subject, salutation, paragraphs, closing, signature, enclosures.
     */
    record Letter(
            Words fileName,
            Language language,
            List<Words> sender,
            List<Words> addressee,
            Words placeAndDate,
            Words subject,
            Words salutation,
            List<Words> paragraphs,
            Words closing,
            Words signature,
            Words enclosures)
            implements Sheet {
        public Letter {
            sender = List.copyOf(sender);
            addressee = List.copyOf(addressee);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A CV: one column, no tables, headings in {@code language}; what is blank in the resume does not appear. */
    record Cv(Words fileName, Language language, Resume resume) implements Sheet {}

    /**
     * A picture of a document's first two pages: its lines where they stand, and boxes around what readers find and lose.
     *
     * @param extract what was read; text without pages is laid out on one, where marks have no meaning
     * @param marks at most 300 are drawn, in this order
     * @param legend what each level means, in the person's language; a level without words is left out
     */
    record XRay(Words fileName, Extract extract, List<Mark> marks, Map<Mark.Level, String> legend) implements Sheet {
        public XRay {
            marks = List.copyOf(marks);
            legend = Map.copyOf(legend);
        }
    }
}
