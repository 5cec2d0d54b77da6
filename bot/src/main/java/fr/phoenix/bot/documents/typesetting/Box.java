package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Place;

/** A rectangle in points from the top left corner. */
record Box(float left, float top, float width, float height) {

    private static final float AIR = 1.5f;

    /** A little wider than the line, and within its page wherever the document says the line stands. */
    static Box around(Place place, PageSize page) {
        float left = Math.clamp(place.left() - AIR, 0, page.width() - 4f);
        float top = Math.clamp(place.top() - AIR, 0, page.height() - 4f);
        return new Box(
                left,
                top,
                Math.clamp(place.width() + 2 * AIR, 4, page.width() - left),
                Math.clamp(place.height() + 2 * AIR, 4, page.height() - top));
    }

    Box moved(float right, float down) {
        return new Box(left + right, top + down, width, height);
    }

    Box wider(float by) {
        return new Box(left - by, top - by, width + 2 * by, height + 2 * by);
    }
}
