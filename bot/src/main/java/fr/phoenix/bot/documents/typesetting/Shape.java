package fr.phoenix.bot.documents.typesetting;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

/** One mark of a {@link Drawing}, in units from the top left corner. */
sealed interface Shape {

    record Spot(float x, float y) {}

    /** @param dashes lengths of dash and gap; none is a plain line */
    record Stroke(Color colour, float width, List<Float> dashes) {
        public Stroke {
            dashes = List.copyOf(dashes);
        }

        static Stroke plain(Color colour, float width) {
            return new Stroke(colour, width, List.of());
        }
    }

    /** Lines from spot to spot. */
    record Path(List<Spot> spots, Stroke stroke) implements Shape {
        public Path {
            spots = List.copyOf(spots);
        }
    }

    /** What the spots enclose. */
    record Area(List<Spot> spots, Color fill, Optional<Stroke> outline) implements Shape {
        public Area {
            spots = List.copyOf(spots);
        }
    }

    record Disc(Spot centre, float radius, Color fill, Optional<Stroke> outline) implements Shape {}

    /** Words that stand on the spot. */
    record Label(Spot at, Anchor anchor, String words, float size, boolean bold) implements Shape {}

    /** Which part of the words the spot is below. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
