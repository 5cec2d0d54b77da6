package fr.phoenix.bot.documents.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An upright empty stripe between two columns, at {@code x} points, and the stretch of the page that it parts: from the fragment number
 * {@code from} up to before {@code to}, of those from top to bottom. Dates or places set apart in a margin make no column: they belong to
 * the lines beside them.
 */
record Gutter(double x, int from, int to) {

    private static final double MARGIN = 0.12;
    private static final int LEAST_LINES = 4;

    /** One line that runs across costs as much as this many that do not. */
    private static final int CROSSING = 6;

    private static final double LEAST_SHARE = 0.1;

    /** A side of few lines with less of the letters, nearly each beside a line of the other, is a margin. */
    private static final double MARGIN_SHARE = 0.3;

    private static final int MOST_LABELS = 10;
    private static final int MOST_TRIMMED = 6;

    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d|\\b\\d{1,2}/\\d{2,4}");

    boolean isLeft(Fragment fragment) {
        return fragment.right() <= x;
    }

    private boolean isRight(Fragment fragment) {
        return fragment.left() >= x;
    }

    boolean crosses(Fragment fragment) {
        return !isLeft(fragment) && !isRight(fragment);
    }

    /** Of the stripes that part the longest stretch with the fewest lines across the widest one, by its middle. */
    static Optional<Gutter> in(List<Fragment> fragments) {
        double left = fragments.stream().mapToDouble(Fragment::left).min().orElse(0);
        double right = fragments.stream().mapToDouble(Fragment::right).max().orElse(0);
        int most = 0;
        int widest = 0;
        int run = 0;
        int before = -1;
        Optional<Gutter> best = Optional.empty();
        for (double at = left + MARGIN * (right - left); at <= right - MARGIN * (right - left); at++) {
            var stretch = longest(at, fragments);
            boolean parts = stretch.gutter().parts(fragments);
            int worth = parts ? stretch.worth() : -1;
            run = worth == before ? run + 1 : 1;
            before = worth;
            if (parts && (worth > most || (worth == most && run > widest))) {
                most = worth;
                widest = run;
                best = Optional.of(longest(at - (run - 1) / 2.0, fragments).gutter());
            }
        }
        return best.map(found -> found.trimmed(fragments));
    }

    /** The stretch where most lines keep to one side (Kadane's largest sum). */
    private static Stretch longest(double at, List<Fragment> fragments) {
        var side = new Gutter(at, 0, fragments.size());
        var best = new Stretch(new Gutter(at, 0, 0), 0);
        int sum = 0;
        int from = 0;
        for (int i = 0; i < fragments.size(); i++) {
            sum += side.crosses(fragments.get(i)) ? -CROSSING : 1;
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > best.worth()) {
                best = new Stretch(new Gutter(at, from, i + 1), sum);
            }
        }
        return best;
    }

    /**
     * Where a line that runs across ends the stretch, the few lines next to it that have none beside them on the other side belong to what
     * runs across: the heading above it, the last words of a paragraph.
     */
    private Gutter trimmed(List<Fragment> fragments) {
        int first = from;
        int last = to;
        if (from > 0) {
            int inner = sharedFrom(fragments);
            first = inner - from <= MOST_TRIMMED ? inner : from;
        }
        if (to < fragments.size()) {
            int inner = sharedTo(fragments);
            last = to - inner <= MOST_TRIMMED ? inner : to;
        }
        var trimmed = new Gutter(x, first, last);
        return first < last && trimmed.parts(fragments) ? trimmed : this;
    }

    private int sharedFrom(List<Fragment> fragments) {
        double left = Double.MAX_VALUE;
        double right = Double.MAX_VALUE;
        for (var fragment : fragments.subList(from, to)) {
            if (isLeft(fragment)) {
                left = Math.min(left, fragment.top());
            } else if (isRight(fragment) && !isDate(fragment)) {
                right = Math.min(right, fragment.top());
            }
        }
        int at = from;
        while (at < to && fragments.get(at).baseline() < Math.max(left, right)) {
            at++;
        }
        return at;
    }

    private int sharedTo(List<Fragment> fragments) {
        double left = 0;
        double right = 0;
        for (var fragment : fragments.subList(from, to)) {
            if (isLeft(fragment)) {
                left = Math.max(left, fragment.bottom());
            } else if (isRight(fragment) && !isDate(fragment)) {
                right = Math.max(right, fragment.bottom());
            }
        }
        int at = to;
        while (at > from && fragments.get(at - 1).baseline() > Math.min(left, right)) {
            at--;
        }
        return at;
    }

    private static boolean isDate(Fragment fragment) {
        return DATE.matcher(fragment.text()).find();
    }

    private record Stretch(Gutter gutter, int worth) {}

    private boolean parts(List<Fragment> fragments) {
        var stretch = fragments.subList(from, to);
        var onLeft = stretch.stream().filter(this::isLeft).toList();
        var onRight = stretch.stream().filter(this::isRight).toList();
        return isColumn(onLeft, stretch)
                && isColumn(onRight, stretch)
                && !MarginDates.in(onLeft, onRight)
                && !isMargin(onLeft, onRight)
                && !isMargin(onRight, onLeft)
                && overlap(onLeft, onRight) > 0.3;
    }

    private static boolean isColumn(List<Fragment> side, List<Fragment> all) {
        if (side.size() < LEAST_LINES || letters(side) < LEAST_SHARE * letters(all)) {
            return false;
        }
        long dates = side.stream().filter(Gutter::isDate).count();
        return dates < 0.4 * side.size();
    }

    private static boolean isMargin(List<Fragment> side, List<Fragment> other) {
        return letters(side) < MARGIN_SHARE * letters(other)
                && side.size() <= Math.min(other.size(), MOST_LABELS)
                && side.stream()
                                .filter(label -> other.stream().anyMatch(line -> onOneLine(label, line)))
                                .count()
                        >= 0.75 * side.size();
    }

    /** Two columns whose lines stand beside each other by chance are seldom this exact. */
    private static boolean onOneLine(Fragment one, Fragment other) {
        return Math.abs(one.baseline() - other.baseline()) < 1;
    }

    private static int letters(List<Fragment> fragments) {
        return fragments.stream().mapToInt(fragment -> fragment.text().length()).sum();
    }

    /** How much of the lower of the two columns' heights they share. */
    private static double overlap(List<Fragment> left, List<Fragment> right) {
        double top = Math.max(top(left), top(right));
        double bottom = Math.min(bottom(left), bottom(right));
        double least = Math.min(bottom(left) - top(left), bottom(right) - top(right));
        return least <= 0 ? 0 : (bottom - top) / least;
    }

    private static double top(List<Fragment> side) {
        return side.stream().mapToDouble(Fragment::baseline).min().orElse(0);
    }

    private static double bottom(List<Fragment> side) {
        return side.stream().mapToDouble(Fragment::baseline).max().orElse(0);
    }
}
