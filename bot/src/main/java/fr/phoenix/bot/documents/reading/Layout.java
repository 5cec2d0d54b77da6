package fr.phoenix.bot.documents.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;

/**
 * Fragments in reading order. Where a gutter parts them, what lies left of it is read before what lies right of it, between the lines
 * that run across.
 *
 * @param columns the most columns side by side
 * @param tableRows lines with three fragments or more
 */
record Layout(List<String> lines, int columns, int tableRows) {

    private static final int DEEPEST = 2;

    Layout {
        lines = List.copyOf(lines);
    }

    static Layout of(List<Fragment> fragments) {
        return of(fragments, DEEPEST);
    }

    private static Layout of(List<Fragment> fragments, int depth) {
        var gutter = depth == 0 ? Optional.<Gutter>empty() : Gutter.in(fragments);
        return gutter.map(found -> parted(fragments, found, depth)).orElseGet(() -> single(fragments));
    }

    private static Layout parted(List<Fragment> fragments, Gutter gutter, int depth) {
        var lines = new ArrayList<String>();
        var band = new ArrayList<Fragment>();
        int columns = 2;
        int rows = 0;
        for (var fragment : fragments) {
            if (!gutter.crosses(fragment)) {
                band.add(fragment);
                continue;
            }
            var side = sides(band, gutter, depth);
            lines.addAll(side.lines());
            columns = Math.max(columns, side.columns());
            rows += side.tableRows();
            lines.add(fragment.text());
            band.clear();
        }
        var last = sides(band, gutter, depth);
        lines.addAll(last.lines());
        return new Layout(lines, Math.max(columns, last.columns()), rows + last.tableRows());
    }

    /** What stands right of the gutter but above all that is left of it is a head line: a name over the main column. */
    private static Layout sides(List<Fragment> band, Gutter gutter, int depth) {
        var onLeft = band.stream().filter(gutter::isLeft).toList();
        var onRight = band.stream().filter(f -> !gutter.isLeft(f)).toList();
        double top = onLeft.stream().mapToDouble(Fragment::baseline).min().orElse(0);
        var parts = List.of(
                single(onRight.stream()
                        .filter(f -> f.baseline() < top - f.size())
                        .toList()),
                of(onLeft, depth - 1),
                of(onRight.stream().filter(f -> f.baseline() >= top - f.size()).toList(), depth - 1));
        var lines = new ArrayList<String>();
        for (var part : parts) {
            if (!lines.isEmpty() && !part.lines().isEmpty()) {
                lines.add("");
            }
            lines.addAll(part.lines());
        }
        int rows = parts.stream().mapToInt(Layout::tableRows).sum();
        return new Layout(lines, parts.get(1).columns() + parts.get(2).columns(), rows);
    }

    private static Layout single(List<Fragment> fragments) {
        var rows = rows(fragments);
        var lines = new ArrayList<String>();
        double usual = usualGap(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && gap(rows.get(i - 1), rows.get(i)) > 1.45 * usual) {
                lines.add("");
            }
            lines.add(String.join("  ", rows.get(i).stream().map(Fragment::text).toList()));
        }
        int table = (int) rows.stream().filter(row -> row.size() > 2).count();
        return new Layout(lines, 1, table);
    }

    private static List<List<Fragment>> rows(List<Fragment> fragments) {
        var rows = new ArrayList<List<Fragment>>();
        for (var fragment : fragments) {
            if (rows.isEmpty() || rows.getLast().getFirst().baseline() != fragment.baseline()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(fragment);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Fragment::left)));
        return rows;
    }

    private static double gap(List<Fragment> above, List<Fragment> below) {
        return below.getFirst().baseline() - above.getFirst().baseline();
    }

    /** The lower quartile of the gaps between lines: paragraphs have more lines than there are paragraphs. */
    private static double usualGap(List<List<Fragment>> rows) {
        var gaps = rows.stream()
                .gather(Gatherers.windowSliding(2))
                .filter(pair -> pair.size() == 2)
                .map(pair -> gap(pair.getFirst(), pair.getLast()))
                .sorted()
                .toList();
        return gaps.isEmpty() ? Double.MAX_VALUE : gaps.get(gaps.size() / 4);
    }
}
