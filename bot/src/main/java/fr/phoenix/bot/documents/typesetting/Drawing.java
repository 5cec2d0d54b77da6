package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;
import java.awt.Color;
import java.util.List;

/**
 * A picture as data, to be made of pixels or written as SVG: both show the same.
 *
 * @param title what it is, in a few words
 * @param told what it shows, a line each, for those who do not see it
 * @param shapes the undermost first, on white
 */
record Drawing(Language language, String title, List<String> told, float width, float height, List<Shape> shapes) {

    static final Color WORDS = new Color(0x22262b);

    Drawing {
        told = List.copyOf(told);
        shapes = List.copyOf(shapes);
    }
}
