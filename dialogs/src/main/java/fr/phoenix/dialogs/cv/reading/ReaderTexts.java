package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Line;
import fr.phoenix.dialogs.documents.Extract.Origin;
import fr.phoenix.dialogs.documents.Extract.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text of a document as simple programs take it out, without places. */
final class ReaderTexts {

    private ReaderTexts() {}

    static Extract of(XRay.Reader reader, Extract extract) {
        return switch (reader) {
            case LAYOUT -> extract;
            case STREAM -> Extract.ofText(String.join("\n", extract.stream()));
            case PLAIN -> Extract.ofText(String.join("\n", plain(extract)));
        };
    }

    /** Rows straight across the page. Without places there are no columns to mix: the lines stay as they are. */
    private static List<String> plain(Extract extract) {
        var placed = extract.lines().stream()
                .filter(line -> line.place().isPresent())
                .filter(line -> isSeen(line.place().orElseThrow().origin()))
                .toList();
        if (placed.isEmpty()) {
            return extract.lines().stream().map(Line::text).toList();
        }
        var rows = new ArrayList<String>();
        var row = new ArrayList<Line>();
        for (var line : placed.stream().sorted(DOWN).toList()) {
            if (!row.isEmpty() && !beside(at(row.getFirst()), at(line))) {
                rows.add(joined(row));
                row.clear();
            }
            row.add(line);
        }
        rows.add(joined(row));
        return rows;
    }

    private static final Comparator<Line> DOWN = Comparator.<Line>comparingInt(line -> at(line).page())
            .thenComparingInt(line -> at(line).top() + at(line).height() / 2)
            .thenComparingInt(line -> at(line).left());

    private static boolean isSeen(Origin origin) {
        return switch (origin) {
            case BODY, TABLE -> true;
            case TEXT_BOX, HEADER, FOOTER -> false;
        };
    }

    private static boolean beside(Place above, Place below) {
        int middle = below.top() + below.height() / 2;
        return above.page() == below.page() && middle < above.top() + above.height();
    }

    private static String joined(List<Line> row) {
        return String.join(
                " ",
                row.stream()
                        .sorted(Comparator.comparingInt(line -> at(line).left()))
                        .map(Line::text)
                        .toList());
    }

    private static Place at(Line line) {
        return line.place().orElseThrow();
    }
}
