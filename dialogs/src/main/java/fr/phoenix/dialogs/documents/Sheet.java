package fr.phoenix.dialogs.documents;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import java.util.List;

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
}
