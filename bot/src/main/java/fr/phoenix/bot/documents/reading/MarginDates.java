package fr.phoenix.bot.documents.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Dates in a margin left of the entries that they belong to: each stands exactly beside a line of the other side, and nothing but dates
 * close above or below it. The column of a page has its heads beside its dates or next to them. Headings and lists that begin at the
 * margin too do not make a column of it.
 */
final class MarginDates {

    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d|\\b\\d{1,2}/\\d{2,4}");
    private static final int LONGEST = 34;
    private static final int LEAST = 2;
    private static final double SHARE = 0.75;

    /** Lines nearer than this many font sizes belong together. */
    private static final double NEAR = 1.8;

    private MarginDates() {}

    static boolean in(List<Fragment> side, List<Fragment> other) {
        var dates = side.stream().filter(MarginDates::isDate).toList();
        long beside = dates.stream()
                .filter(date -> isAlone(date, side) && other.stream().anyMatch(line -> onOneLine(date, line)))
                .count();
        return beside >= LEAST && beside >= SHARE * dates.size();
    }

    private static boolean isDate(Fragment fragment) {
        return fragment.text().length() <= LONGEST
                && DATE.matcher(fragment.text()).find();
    }

    private static boolean isAlone(Fragment date, List<Fragment> side) {
        return side.stream()
                .filter(line -> !line.equals(date) && Math.abs(line.baseline() - date.baseline()) < NEAR * date.size())
                .allMatch(MarginDates::isDate);
    }

    private static boolean onOneLine(Fragment one, Fragment other) {
        return Math.abs(one.baseline() - other.baseline()) < 1;
    }
}
