package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why each line begins where it does: because the one before it reached the edge of its column, or because somebody wanted it so. */
final class Breaks {

    /** What begins a line. */
    enum Break {
        /** Text without pages says nothing. */
        UNKNOWN,
        /** A paragraph of a word processor: the program breaks its lines, and the file has none of them. */
        PARAGRAPH,
        /** The line before had room left for its first word. */
        CHOSEN,
        /** It had none. */
        FORCED
    }

    private static final double LETTER = 0.5;
    private static final int SLACK = 3;

    /** So many lines that end within so many points of each other show where the edge is. */
    private static final int CLEAR = 3;

    private static final int NEAR = 10;
    private static final int GUTTER = 30;

    private final List<Line> lines;
    private final List<PageSize> pages;
    private final Map<List<Integer>, Integer> edges = new HashMap<>();

    private Breaks(Extract extract) {
        lines = extract.lines();
        pages = extract.pages();
    }

    /** One for each line of the extract. */
    static List<Break> of(Extract extract) {
        var breaks = new Breaks(extract);
        boolean paragraphs = breaks.areWorkedOut();
        var all = new ArrayList<Break>();
        Line last = null;
        for (var line : extract.lines()) {
            if (line.place().isEmpty() && !line.text().isBlank()) {
                all.add(Break.UNKNOWN);
            } else if (last == null || line.place().isEmpty() || last.place().isEmpty()) {
                all.add(Break.CHOSEN);
            } else {
                all.add(paragraphs ? Break.PARAGRAPH : breaks.isForced(last, line) ? Break.FORCED : Break.CHOSEN);
            }
            last = line;
        }
        return all;
    }

    /** Whether nearly all widths are what letters of half a type's height come to: those of a document that was never set. */
    private boolean areWorkedOut() {
        int placed = 0;
        int worked = 0;
        for (var line : lines) {
            if (line.place().isPresent() && line.text().length() > 8) {
                var place = line.place().orElseThrow();
                double wide = line.text().length() * place.size() / 10.0 * LETTER;
                placed++;
                worked += Math.abs(wide - place.width()) <= SLACK
                                || (wide > place.width() && place.height() * 10 > place.size() * 2)
                        ? 1
                        : 0;
            }
        }
        return placed > 3 && worked * 10 > placed * 7;
    }

    private boolean isForced(Line last, Line line) {
        var place = last.place().orElseThrow();
        var below = line.place().orElseThrow();
        if (place.width() <= 0
                || last.text().isEmpty()
                || place.page() != below.page()
                || place.column() != below.column()) {
            return false;
        }
        double letter = (double) place.width() / last.text().length();
        int space = line.text().indexOf(' ');
        int word = space < 0 ? line.text().length() : space;
        return right(place) + (word + 1) * letter > edge(place) + SLACK;
    }

    private int edge(Place place) {
        return edges.computeIfAbsent(List.of(place.page(), place.column()), any -> edgeOf(place));
    }

    private int edgeOf(Place place) {
        int next = lines.stream()
                .flatMap(other -> other.place().stream())
                .filter(other -> other.page() == place.page() && other.column() == place.column() + 1)
                .map(Place::left)
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
        var rights = lines.stream()
                .flatMap(other -> other.place().stream())
                .filter(other -> other.page() == place.page() && other.column() == place.column())
                .map(Breaks::right)
                .filter(right -> right <= next)
                .sorted(Comparator.reverseOrder())
                .toList();
        int most = rights.isEmpty() ? 0 : rights.getFirst();
        long near = rights.stream().filter(right -> right >= most - NEAR).count();
        return near >= CLEAR ? most : Math.max(most, next == Integer.MAX_VALUE ? margin(place) : next - GUTTER);
    }

    /** The right margin, which is as wide as the left one. */
    private int margin(Place place) {
        int left = lines.stream()
                .flatMap(other -> other.place().stream())
                .filter(other -> other.page() == place.page())
                .mapToInt(Place::left)
                .min()
                .orElse(0);
        return pages.size() < place.page() ? 0 : pages.get(place.page() - 1).width() - left - GUTTER / 2;
    }

    private static int right(Place place) {
        return place.left() + place.width();
    }
}
