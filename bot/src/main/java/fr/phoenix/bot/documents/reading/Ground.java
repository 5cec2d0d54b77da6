package fr.phoenix.bot.documents.reading;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies behind the text of a page: filled rectangles with their colours, and pictures and other shapes, of which only the extent is
 * known. Where nothing was drawn the page is white.
 */
final class Ground {

    /** Beyond this many patches the rest of the page counts as unknown. */
    private static final int MOST_PATCHES = 2_000;

    private final List<Patch> patches = new ArrayList<>();
    private final List<Rectangle2D> rectangles = new ArrayList<>();
    private Rectangle2D.Double extent = new Rectangle2D.Double();
    private boolean drawn;
    private boolean odd;

    /** A rectangle joins the current path. */
    void rectangle(Rectangle2D rectangle, boolean upright) {
        overlaps(rectangle);
        rectangles.add(rectangle);
        grow(rectangle);
        odd |= !upright;
    }

    /** A frame is two rectangles one in the other: only its extent is known then. */
    private void overlaps(Rectangle2D rectangle) {
        odd |= rectangles.size() > 50 || rectangles.stream().anyMatch(other -> other.intersects(rectangle));
    }

    /** A line or a curve goes there: the path is no plain rectangle. */
    void point(Point2D point) {
        grow(new Rectangle2D.Double(point.getX(), point.getY(), 0, 0));
        odd = true;
    }

    private void grow(Rectangle2D other) {
        if (drawn) {
            Rectangle2D.union(extent, other, extent);
        } else {
            extent.setRect(other);
        }
        drawn = true;
    }

    boolean pathIsPlain() {
        return !odd;
    }

    Rectangle2D pathExtent() {
        return extent;
    }

    void fill(Tint tint, Rectangle2D clip) {
        if (odd) {
            add(extent.createIntersection(clip), Tint.UNKNOWN);
        } else {
            rectangles.forEach(rectangle -> add(rectangle.createIntersection(clip), tint));
        }
    }

    void endPath() {
        rectangles.clear();
        extent = new Rectangle2D.Double();
        drawn = false;
        odd = false;
    }

    void add(Rectangle2D area, Tint tint) {
        if (patches.size() < MOST_PATCHES && area.getWidth() > 0 && area.getHeight() > 0) {
            patches.add(new Patch(area, tint));
        }
    }

    Tint at(double x, double y) {
        if (patches.size() >= MOST_PATCHES) {
            return Tint.UNKNOWN;
        }
        for (int i = patches.size() - 1; i >= 0; i--) {
            if (patches.get(i).area().contains(x, y)) {
                return patches.get(i).tint();
            }
        }
        return Tint.WHITE;
    }

    private record Patch(Rectangle2D area, Tint tint) {}
}
