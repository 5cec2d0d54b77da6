package fr.phoenix.dialogs.documents;

import fr.phoenix.dialogs.documents.Extract.Place;

/**
 * A box on the picture of a document.
 *
 * @param label a letter or number beside it that a list elsewhere explains; blank for none
 */
public record Mark(Place place, Level level, String label) {

    /** How well what stands there is read; each is drawn with a colour and a line of its own. */
    public enum Level {
        /** Every reader has it. */
        READ,
        /** One reader loses it. */
        LOST_BY_ONE,
        /** Two readers or all lose it. */
        LOST_BY_MORE
    }
}
