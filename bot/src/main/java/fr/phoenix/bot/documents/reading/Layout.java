package fr.phoenix.bot.documents.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;

/**
 * Fragments in reading order. Where a gutter parts a stretch of the page, what lies left of it is read before what lies right of it,
 * between the lines that run across; above and below the stretch the same is done again.
 *
 * @param columns the most columns side by side
 */
record Layout(List<Row> rows, int columns) {

    private static final int DEEPEST = 4;

    /** Searching for gutters takes as long as the square of it. */
    private static final int MOST_FRAGMENTS = 1_500;

    private static final int MOST_CUTS = 12;

    private static final Layout NOTHING = new Layout(List.of(), 1);

    Layout {
        rows = List.copyOf(rows);
    }

    static Layout of(List<Fragment> fragments) {
        var whole = of(fragments, 0, DEEPEST);
        if (whole.columns() == 1) {
            return whole;
        }
        for (int cut : cuts(fragments)) {
            var above = of(fragments.subList(0, cut), 0, DEEPEST - 1);
            var below = of(fragments.subList(cut, fragments.size()), 0, DEEPEST - 1);
            if (above.columns() > 1 && below.columns() > 1 && above.columns() != below.columns()) {
                return above.then(below);
            }
        }
        return whole;
    }

    /** Where the whole width is empty for much more than between lines: what is below may be parted otherwise. */
    private static List<Integer> cuts(List<Fragment> fragments) {
        if (fragments.size() > MOST_FRAGMENTS) {
            return List.of();
        }
        double usual = usualGap(lines(fragments));
        var cuts = new ArrayList<Integer>();
        double bottom = Double.MAX_VALUE;
        for (int i = 0; i < fragments.size() && cuts.size() < MOST_CUTS; i++) {
            if (fragments.get(i).top() - bottom
                    > Math.max(0.7 * usual, 0.7 * fragments.get(i).size())) {
                cuts.add(i);
            }
            bottom = i == 0
                    ? fragments.get(i).bottom()
                    : Math.max(bottom, fragments.get(i).bottom());
        }
        return cuts;
    }

    private static Layout of(List<Fragment> fragments, int column, int depth) {
        var gutter = depth == 0 || fragments.size() > MOST_FRAGMENTS ? Optional.<Gutter>empty() : Gutter.in(fragments);
        return gutter.map(found -> around(fragments, found, column, depth)).orElseGet(() -> single(fragments, column));
    }

    private static Layout around(List<Fragment> fragments, Gutter gutter, int column, int depth) {
        return of(fragments.subList(0, gutter.from()), column, depth - 1)
                .then(parted(fragments.subList(gutter.from(), gutter.to()), gutter, column, depth))
                .then(of(fragments.subList(gutter.to(), fragments.size()), column, depth - 1));
    }

    private static Layout parted(List<Fragment> fragments, Gutter gutter, int column, int depth) {
        var band = new ArrayList<Fragment>();
        var all = NOTHING;
        for (var fragment : fragments) {
            if (!gutter.crosses(fragment)) {
                band.add(fragment);
                continue;
            }
            all = all.then(sides(band, gutter, column, depth)).then(single(List.of(fragment), column));
            band.clear();
        }
        return all.then(sides(band, gutter, column, depth));
    }

    /** What stands right of the gutter but above all that is left of it is a head line: a name over the main column. */
    private static Layout sides(List<Fragment> band, Gutter gutter, int column, int depth) {
        var onLeft = band.stream().filter(gutter::isLeft).toList();
        var onRight = band.stream().filter(f -> !gutter.isLeft(f)).toList();
        double top = onLeft.stream().mapToDouble(Fragment::baseline).min().orElse(0);
        var left = of(onLeft, column, depth - 1);
        int next = column + left.columns();
        var right =
                of(onRight.stream().filter(f -> f.baseline() >= top - f.size()).toList(), next, depth - 1);
        var head = single(
                onRight.stream().filter(f -> f.baseline() < top - f.size()).toList(), next);
        var sides = head.then(left).then(right);
        return new Layout(sides.rows(), left.columns() + right.columns());
    }

    private Layout then(Layout other) {
        if (other.rows.isEmpty()) {
            return new Layout(rows, Math.max(columns, other.columns));
        }
        var all = new ArrayList<>(rows);
        all.add(other.rows.getFirst().begun());
        all.addAll(other.rows.subList(1, other.rows.size()));
        return new Layout(all, Math.max(columns, other.columns));
    }

    private static Layout single(List<Fragment> fragments, int column) {
        var lines = lines(fragments);
        var rows = new ArrayList<Row>();
        double usual = usualGap(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = i == 0 || parts(lines.get(i - 1), lines.get(i), usual);
            rows.add(new Row(lines.get(i), column, begins));
        }
        return new Layout(rows, 1);
    }

    /** Lines in large type stand further apart than most. */
    private static boolean parts(List<Fragment> above, List<Fragment> below, double usual) {
        double size = Math.min(above.getFirst().size(), below.getFirst().size());
        return gap(above, below) > Math.max(1.45 * usual, 1.3 * size);
    }

    private static List<List<Fragment>> lines(List<Fragment> fragments) {
        var lines = new ArrayList<List<Fragment>>();
        for (var fragment : fragments) {
            if (lines.isEmpty() || !lines.getLast().getFirst().isBesides(fragment)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(fragment);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Fragment::left)));
        return lines;
    }

    private static double gap(List<Fragment> above, List<Fragment> below) {
        return below.getFirst().baseline() - above.getFirst().baseline();
    }

    /** The lower quartile of the gaps between lines: paragraphs have more lines than there are paragraphs. */
    private static double usualGap(List<List<Fragment>> lines) {
        var gaps = lines.stream()
                .gather(Gatherers.windowSliding(2))
                .filter(pair -> pair.size() == 2)
                .map(pair -> gap(pair.getFirst(), pair.getLast()))
                .sorted()
                .toList();
        return gaps.isEmpty() ? Double.MAX_VALUE : gaps.get(gaps.size() / 4);
    }
}
