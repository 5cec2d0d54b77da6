package fr.phoenix.bot.documents.typesetting;

import java.util.List;

/**
 * How large a letter is set.
 *
 * @param size of the type, in points
 * @param margin of the page on all sides, in millimetres
 * @param leading line height as a multiple of the size
 * @param gap below a paragraph, in points
 */
record Look(double size, int margin, double leading, int gap) {

    /** From the pleasant to the smallest that is still read with ease. */
    static final List<Look> FROM_LARGE_TO_SMALL = List.of(
            new Look(11, 25, 1.35, 9),
            new Look(11, 20, 1.25, 7),
            new Look(10.5, 20, 1.2, 6),
            new Look(10, 18, 1.15, 5),
            new Look(9.5, 16, 1.12, 4),
            new Look(9, 15, 1.1, 3));
}
