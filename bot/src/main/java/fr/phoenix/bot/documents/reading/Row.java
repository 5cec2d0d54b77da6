package fr.phoenix.bot.documents.reading;

import java.util.List;

/**
 * Fragments beside each other, read as one line.
 *
 * @param column of those side by side on the page, from 0
 * @param begins whether it begins a paragraph
 */
record Row(List<Fragment> fragments, int column, boolean begins) {

    /** Rows of at least this many fragments make a table. */
    static final int CELLS = 3;

    private static final double WIDE = 1.2;

    Row {
        fragments = List.copyOf(fragments);
    }

    boolean isTabular() {
        return fragments.size() >= CELLS;
    }

    double baseline() {
        return fragments.getFirst().baseline();
    }

    double left() {
        return fragments.getFirst().left();
    }

    double right() {
        return fragments.getLast().right();
    }

    double top() {
        return fragments.stream().mapToDouble(Fragment::top).min().orElse(0);
    }

    double bottom() {
        return fragments.stream().mapToDouble(Fragment::bottom).max().orElse(0);
    }

    double size() {
        return fragments.stream().mapToDouble(Fragment::size).max().orElse(0);
    }

    /** When most of its text is. */
    boolean bold() {
        int bold = 0;
        int all = 0;
        for (var fragment : fragments) {
            int letters = fragment.text().length();
            all += letters;
            bold += fragment.bold() ? letters : 0;
        }
        return 2 * bold > all;
    }

    /** Two spaces where there is a wide gap. */
    String text() {
        var text = new StringBuilder();
        double right = 0;
        for (var fragment : fragments) {
            if (!text.isEmpty()) {
                text.append(fragment.left() - right > WIDE * fragment.size() ? "  " : " ");
            }
            text.append(fragment.text());
            right = fragment.right();
        }
        return text.toString();
    }

    Row begun() {
        return new Row(fragments, column, true);
    }
}
