package fr.phoenix.dialogs.cv.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines as they were before the edge of a column broke them: each with its continuations, under the number and the place of its first
 * one. A line continues the one above when that one cannot end there, or ended where the column did and nothing new begins.
 */
final class Joined {

    private static final Pattern CANNOT_END = Pattern.compile(
            ".*(?:[,(&–—]|(?<![+\\p{L}])\\+|[^\\s\\d] ?-|[ '’](?:de|du|des|d['’]|l['’]|le|la|les|un|une|et|ou|à|au|aux|en|pour|par|avec|sur|dans|chez|of|and|the|for"
                    + "|in|with|to|at|by|from|St|Saint)|(?:19|20)\\d\\d ?[-–—])$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ENDED = Pattern.compile(
            ".*(?:[.!?;:…]|(?:19|20)\\d\\d\\)?|[Pp]r[ée]sent|jour|aujourd[’']hui|en cours|now|today)$|.* {2,}.*");
    private static final Pattern DATE_FIRST =
            Pattern.compile("^[\\p{L}’']{0,9} ?\\(?(?:\\p{L}{3,9}\\.? )?(?:\\d{1,2}[/.])?(?:19|20)\\d\\d.*");
    /** "2023", "— 2024" below it. */
    private static final Pattern RANGE_GOES_ON =
            Pattern.compile("[-–—→] ?(?:\\p{L}{3,10}\\.? )?(?:\\d{1,2}[/.])?(?:19|20)\\d\\d\\)?.{0,40}");

    /** A mail address or a link stands for itself. */
    private static final Pattern REACHED = Pattern.compile("^\\S+@\\S+|^(?:https?:|www\\.)");

    /** "Outils : Git, Docker" is a line of its own. */
    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[\\p{L}/&’' -]{1,30} ?: \\S.*");

    private static final Pattern DATED = Pattern.compile(".*(?:19|20)\\d\\d");
    private static final Pattern PARTED = Pattern.compile(", | [–—|·•-] ");

    private Joined() {}

    /** The lines of one section, empty ones kept. */
    static List<CvLine> lines(List<CvLine> lines) {
        var joined = new ArrayList<CvLine>();
        CvLine last = null;
        for (var line : lines) {
            if (last != null && !joined.isEmpty() && continues(joined.getLast(), last, line)) {
                var open = joined.removeLast();
                joined.add(new CvLine(open.number(), open.text() + " " + line.text(), open.place(), open.begins()));
            } else {
                joined.add(line);
            }
            last = line;
        }
        return joined;
    }

    private static boolean continues(CvLine open, CvLine last, CvLine line) {
        var text = line.text();
        if (last.isBlank() || line.isBlank() || REACHED.matcher(text).find() || !alike(last, line)) {
            return false;
        }
        if (line.isBullet()) {
            return RANGE_GOES_ON.matcher(text).matches()
                    && DATED.matcher(last.text()).matches();
        }
        boolean cut = CANNOT_END.matcher(last.text()).matches() || isOpen(open.text()) || text.startsWith("(");
        boolean small = Character.isLowerCase(text.codePointAt(0));
        boolean begins = (!small || DATE_FIRST.matcher(text).matches())
                && Period.in(text).isPresent();
        begins |= LABELLED.matcher(text).matches();
        boolean ended = ENDED.matcher(last.text()).matches();
        return switch (line.begins()) {
            case PARAGRAPH -> false;
            case CHOSEN -> cut;
            case FORCED -> cut || (!begins && (small || (!ended && isLong(open, last))));
            case UNKNOWN -> cut || (!begins && !ended && small && last.text().length() > 20);
        };
    }

    /** Long enough to be broken: a short line at the edge of a narrow column may as well be an item of a list. */
    private static boolean isLong(CvLine open, CvLine last) {
        return open.isBullet()
                || last.text().length() > 40
                || PARTED.matcher(open.text()).find();
    }

    private static boolean isOpen(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    /** The same type, and no gap between: what is set otherwise is something else. */
    private static boolean alike(CvLine last, CvLine line) {
        return last.place()
                .flatMap(above -> line.place()
                        .map(below -> above.page() == below.page()
                                && above.column() == below.column()
                                && Math.abs(above.size() - below.size()) <= 5
                                && (above.bold() == below.bold()
                                        || (line.begins() == Breaks.Break.FORCED
                                                && !(last.isBullet() && below.bold())))))
                .orElse(true);
    }
}
