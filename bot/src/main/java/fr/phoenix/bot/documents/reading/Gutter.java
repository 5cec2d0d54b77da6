package fr.phoenix.bot.documents.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An upright empty stripe between two columns, at {@code x} points. Dates set apart in a margin make no column: they belong to the
 * lines beside them.
 */
record Gutter(double x) {

    private static final double MARGIN = 0.15;
    private static final int LEAST_LINES = 5;
    private static final double MOST_CROSSING = 0.12;
    private static final double LEAST_SHARE = 0.12;
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

    /** Of the stripes that the fewest fragments cross the widest one, by its middle. */
    static Optional<Gutter> in(List<Fragment> fragments) {
        double left = fragments.stream().mapToDouble(Fragment::left).min().orElse(0);
        double right = fragments.stream().mapToDouble(Fragment::right).max().orElse(0);
        long fewest = Long.MAX_VALUE;
        int widest = 0;
        int run = 0;
        long before = -1;
        double middle = 0;
        for (double at = left + MARGIN * (right - left); at <= right - MARGIN * (right - left); at++) {
            var gutter = new Gutter(at);
            long crossing = gutter.parts(fragments)
                    ? fragments.stream().filter(gutter::crosses).count()
                    : -1;
            run = crossing == before ? run + 1 : 1;
            before = crossing;
            if (crossing >= 0 && (crossing < fewest || (crossing == fewest && run > widest))) {
                fewest = crossing;
                widest = run;
                middle = at - (run - 1) / 2.0;
            }
        }
        return widest == 0 ? Optional.empty() : Optional.of(new Gutter(middle));
    }

    private boolean parts(List<Fragment> fragments) {
        var onLeft = fragments.stream().filter(this::isLeft).toList();
        var onRight = fragments.stream().filter(this::isRight).toList();
        int crossing = fragments.size() - onLeft.size() - onRight.size();
        return crossing <= MOST_CROSSING * fragments.size()
                && isColumn(onLeft, fragments)
                && isColumn(onRight, fragments)
                && overlap(onLeft, onRight) > 0.3;
    }

    private static boolean isColumn(List<Fragment> side, List<Fragment> all) {
        if (side.size() < LEAST_LINES || letters(side) < LEAST_SHARE * letters(all)) {
            return false;
        }
        long dates = side.stream().filter(f -> DATE.matcher(f.text()).find()).count();
        return dates < 0.5 * side.size();
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
