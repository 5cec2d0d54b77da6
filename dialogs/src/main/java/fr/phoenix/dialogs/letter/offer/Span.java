package fr.phoenix.dialogs.letter.offer;

/**
 * Some words of an offer.
 *
 * @param id what sentences of a letter refer to: {@code o-title}, {@code o-company}, {@code o-r3} (the third requirement), {@code o-d2} (the
 *     second duty)
 * @param start where the words begin in {@link JobOffer#text()}, in UTF-16 units
 * @param end behind the last
 * @param words as they are to be read: on one line, without bullets; may leave out what surrounds them
 */
public record Span(String id, int start, int end, String words) {

    /** Shows no words of the offer. */
    @Override
    public String toString() {
        return "Span[" + id + ", " + start + "-" + end + "]";
    }
}
