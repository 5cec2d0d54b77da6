package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Mark;
import java.awt.Color;
import java.io.IOException;

/** How a level is drawn: a colour and a kind of line, so that nobody needs to tell colours apart. */
enum Ink {
    /** Thin and plain. */
    GREEN(new Color(0x006633), 0.7f),
    /** Dashed. */
    ORANGE(new Color(0xb85c00), 1.4f, 5, 2.5f),
    /** Double. */
    RED(new Color(0xb3001b), 1.1f);

    private static final float LABEL = 11;

    private final Color colour;
    private final float line;
    private final float[] dashes;

    Ink(Color colour, float line, float... dashes) {
        this.colour = colour;
        this.line = line;
        this.dashes = dashes;
    }

    static Ink of(Mark.Level level) {
        return switch (level) {
            case READ -> GREEN;
            case LOST_BY_ONE -> ORANGE;
            case LOST_BY_MORE -> RED;
        };
    }

    void outline(Pen pen, Box box) throws IOException {
        pen.outline(colour, line, dashes, box);
        if (this == RED) {
            pen.outline(colour, line, dashes, box.wider(2 * line));
        }
    }

    /** A small flag at the box's left end, outside of it; inside when there is no room. */
    void label(Pen pen, Box box, String label) throws IOException {
        if (label.isBlank()) {
            return;
        }
        float width = Math.max(LABEL, pen.measure(label, LABEL - 3) + 5);
        float left = Math.max(box.left() - width - 1, 0);
        pen.fill(colour, left, box.top(), width, LABEL);
        pen.say(Color.WHITE, label, left + (width - pen.measure(label, LABEL - 3)) / 2, box.top() + 1, LABEL - 3);
    }
}
