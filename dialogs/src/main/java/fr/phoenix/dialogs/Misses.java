package fr.phoenix.dialogs;

/**
 * How many messages in a row were not understood, up to the last one.
 *
 * @param last whether the last message so far was one of them
 */
public record Misses(int inARow, boolean last) {

    static final Misses NONE = new Misses(0, false);

    /** Another message came: the row goes on only if it is missed, too. */
    Misses heard() {
        return last ? new Misses(inARow, false) : NONE;
    }

    Misses missed() {
        return new Misses(inARow + 1, true);
    }
}
