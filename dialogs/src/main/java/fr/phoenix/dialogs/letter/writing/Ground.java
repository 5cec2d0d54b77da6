package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.letter.offer.Span;

/**
 * Something that a sentence may rest on.
 *
 * @param id of the span or of the evidence
 * @param words all that it says
 */
public record Ground(String id, Origin origin, String words) {

    /** Whose words they are. */
    public enum Origin {
        /** The offer's: says what is wanted, nothing about the person. */
        OFFER,
        /** The person's, and true of them. */
        PERSON,
        /** The person's, about what they want: proves nothing. */
        WISH
    }

    public static Ground of(Span span) {
        return new Ground(span.id(), Origin.OFFER, span.words());
    }

    public static Ground of(Evidence evidence) {
        return new Ground(evidence.id(), evidence.kind().proves() ? Origin.PERSON : Origin.WISH, evidence.said());
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Ground[" + id + ", " + origin + "]";
    }
}
