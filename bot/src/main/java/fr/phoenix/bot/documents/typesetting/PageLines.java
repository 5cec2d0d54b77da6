package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Place;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of an extract that are drawn, each with its place. Text without pages is laid out on one, line below line. What a hostile
 * file says of its sizes must not size our memory: pages are clamped, and there is a most to what is drawn.
 */
final class PageLines {

    private static final PageSize A4 = new PageSize(595, 842);
    private static final int SHORTEST_SIDE = 200;
    private static final int LONGEST_SIDE = 1300;
    private static final int MOST_LINES = 800;
    private static final int MARGIN = 40;
    private static final int LINE = 14;
    private static final int TYPE = 10;

    private PageLines() {}

    /** A line and where it stands. */
    record Placed(String text, Place place) {

        /** Shows no personal text. */
        @Override
        public String toString() {
            return "Placed[" + place + "]";
        }
    }

    static List<PageSize> sizes(Extract extract) {
        return extract.pages().isEmpty()
                ? List.of(A4)
                : extract.pages().stream()
                        .map(page -> new PageSize(clamped(page.width()), clamped(page.height())))
                        .toList();
    }

    private static int clamped(int side) {
        return Math.clamp(side, SHORTEST_SIDE, LONGEST_SIDE);
    }

    static List<Placed> of(Extract extract, List<PageSize> sizes) {
        var placed = extract.lines().stream()
                .flatMap(line -> line.place().map(place -> new Placed(line.text(), place)).stream())
                .filter(line -> line.place().page() <= sizes.size())
                .limit(MOST_LINES)
                .toList();
        return placed.isEmpty() ? laidOut(extract.lines(), sizes.getFirst()) : placed;
    }

    private static List<Placed> laidOut(List<Line> lines, PageSize size) {
        int most = (size.height() - 2 * MARGIN) / LINE;
        return IntStream.range(0, Math.min(most, lines.size()))
                .mapToObj(i -> new Placed(
                        lines.get(i).text(),
                        new Place(
                                1,
                                MARGIN,
                                MARGIN + i * LINE,
                                size.width() - 2 * MARGIN,
                                TYPE,
                                10 * TYPE,
                                false,
                                0,
                                Origin.BODY)))
                .toList();
    }
}
