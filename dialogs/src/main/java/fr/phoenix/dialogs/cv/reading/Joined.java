package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Extract.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines as they were before the edge of a column broke them: each with its continuations, under the number and the place of its first
 * one. A line continues the one above when that one cannot end there, or ended where the column did and nothing new begins.
 */
final class Joined {

    private static final Pattern CANNOT_END = Pattern.compile(
            ".*(?:[,(&+–—]|[^\\s\\d] ?-|[ '’](?:de|du|des|d['’]|l['’]|le|la|les|un|une|et|ou|à|au|aux|en|pour|par|avec|sur|dans|chez|of|and|the|for"
                    + "|in|with|to|at|by|from|St|Saint)|(?:19|20)\\d\\d ?[-–—])$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ENDED = Pattern.compile(".*[.!?;:…]$");
    private static final Pattern DATE_FIRST =
            Pattern.compile("^[\\p{L}’']{0,9} ?\\(?(?:\\p{L}{3,9}\\.? )?(?:\\d{1,2}[/.])?(?:19|20)\\d\\d.*");
    private static final int CLOSE = 12;

    private Joined() {}

    /** The lines of one section, empty ones kept. */
    static List<CvLine> lines(List<CvLine> lines) {
        var joined = new ArrayList<CvLine>();
        CvLine last = null;
        for (var line : lines) {
            if (last != null && !joined.isEmpty() && continues(joined.getLast(), last, line, lines)) {
                var open = joined.removeLast();
                joined.add(new CvLine(open.number(), open.text() + " " + line.text(), open.place()));
            } else {
                joined.add(line);
            }
            last = line;
        }
        return joined;
    }

    private static boolean continues(CvLine open, CvLine last, CvLine line, List<CvLine> all) {
        if (last.isBlank() || line.isBlank() || line.isBullet() || !alike(last, line)) {
            return false;
        }
        var text = line.text();
        boolean begins = DATE_FIRST.matcher(text).matches() && Period.in(text).isPresent();
        if (CANNOT_END.matcher(last.text()).matches()) {
            return true;
        }
        if (open(open.text()) && !text.contains("(")) {
            return true;
        }
        if (begins || ENDED.matcher(last.text()).matches()) {
            return false;
        }
        boolean small = Character.isLowerCase(text.codePointAt(0));
        var forced = forced(last, line, all);
        return forced.map(f ->
                        f ? small || text.length() < 60 || last.text().length() > 40 : small && indented(open, line))
                .orElse(small && last.text().length() > 20);
    }

    private static boolean open(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    private static boolean indented(CvLine open, CvLine line) {
        return !open.isBullet() || open.text().length() > 20 || left(line) > left(open);
    }

    private static int left(CvLine line) {
        return line.place().map(Place::left).orElse(0);
    }

    /** The same type, and no gap between: what is set otherwise is something else. */
    private static boolean alike(CvLine last, CvLine line) {
        return last.place()
                .flatMap(above -> line.place()
                        .map(below -> above.page() == below.page()
                                && above.column() == below.column()
                                && Math.abs(above.size() - below.size()) <= 5))
                .orElse(true);
    }

    /** Whether the next line's first word had no room left; empty without places. */
    private static Optional<Boolean> forced(CvLine last, CvLine line, List<CvLine> all) {
        if (last.place().isEmpty() || line.place().isEmpty() || last.text().isEmpty()) {
            return Optional.empty();
        }
        var place = last.place().orElseThrow();
        if (place.width() <= 0) {
            return Optional.empty();
        }
        int edge = all.stream()
                .flatMap(other -> other.place().stream())
                .filter(other -> other.page() == place.page() && other.column() == place.column())
                .mapToInt(other -> other.left() + other.width())
                .max()
                .orElse(0);
        double letter = (double) place.width() / last.text().length();
        int word = line.text().indexOf(' ') < 0
                ? line.text().length()
                : line.text().indexOf(' ');
        return Optional.of(place.left() + place.width() + (word + 1) * letter > edge - CLOSE / 4.0
                && place.width() > 60
                && line.place().orElseThrow().bold() == place.bold());
    }
}
