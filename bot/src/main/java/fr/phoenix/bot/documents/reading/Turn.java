package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.Place;

/**
 * How text lies on a page as it is looked at: turned by {@code direction} degrees, anticlockwise. Puts the box of a row, which is measured
 * along its text, back onto the page of that width and height.
 */
record Turn(int direction, double width, double height) {

    Place place(int page, Row row, Origin origin) {
        double along = row.right() - row.left();
        double across = row.bottom() - row.top();
        return switch (direction) {
            case 90 -> place(page, row, origin, row.top(), height - row.right(), across, along);
            case 180 -> place(page, row, origin, width - row.right(), height - row.bottom(), along, across);
            case 270 -> place(page, row, origin, width - row.bottom(), row.left(), across, along);
            default -> place(page, row, origin, row.left(), row.top(), along, across);
        };
    }

    private Place place(int page, Row row, Origin origin, double left, double top, double wide, double high) {
        return new Place(
                page,
                within(left),
                within(top),
                within(wide),
                within(high),
                within(10 * row.size()),
                row.bold(),
                Math.min(row.column(), Answers.MOST_COLUMNS - 1),
                origin);
    }

    private static int within(double length) {
        return Math.clamp(Math.round(length), 0, Answers.MOST_POINTS);
    }
}
