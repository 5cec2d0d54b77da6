package fr.phoenix.bot.documents.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts glyphs together to fragments: by baseline, then by the gaps between them. Thresholds in font sizes, found by trying. */
final class Fragments {

    /** A gap wider than this ends a fragment, whatever else. */
    private static final double WIDE = 1.4;

    /** A gap wider than this ends a fragment when the file stores the two sides apart from each other. */
    private static final double WIDE_APART = 0.7;

    /** No letters are spaced wider than this. */
    private static final double WIDEST = 3;

    /** A bullet stands this far from its text at most. */
    private static final double BULLET_GAP = 5;

    /** A gap wider than this is a space; with a space character in it, a much narrower one already. */
    private static final double SPACE = 0.2;

    private static final double SPACE_STORED = 0.06;

    /** Letters are spaced when the gap between most of them is wider than this. */
    private static final double SPACED = 0.15;

    private final List<Fragment> fragments = new ArrayList<>();

    private Fragments() {}

    /** All of a page or a part of it, from top to bottom, then from left to right. */
    static List<Fragment> of(List<Glyph> glyphs) {
        var made = new Fragments();
        var sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
        var line = new ArrayList<Glyph>();
        double first = 0;
        for (var glyph : sorted) {
            if (!line.isEmpty() && glyph.baseline() - first > Fragment.SAME_LINE * glyph.size()) {
                made.split(line);
                line.clear();
            }
            if (line.isEmpty()) {
                first = glyph.baseline();
            }
            line.add(glyph);
        }
        made.split(line);
        made.fragments.sort(Comparator.comparingDouble(Fragment::baseline).thenComparingDouble(Fragment::left));
        return made.fragments;
    }

    /** Cuts a line where no letter spacing could be as wide. */
    private void split(List<Glyph> line) {
        var run = new ArrayList<Glyph>();
        double right = 0;
        for (var glyph :
                line.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList()) {
            if (glyph.isBlank() && run.isEmpty()) {
                continue;
            }
            double most = isBullet(run) ? BULLET_GAP : WIDEST;
            if (!glyph.isBlank() && !run.isEmpty() && glyph.left() - right > most * glyph.size()) {
                read(run);
                run.clear();
            }
            run.add(glyph);
            right = glyph.isBlank() ? right : Math.max(right, glyph.right());
        }
        read(run);
    }

    private void read(List<Glyph> run) {
        var spacing = spacing(run);
        var text = new StringBuilder();
        var glyphs = new ArrayList<Glyph>();
        boolean blank = false;
        for (var glyph : run) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (!glyphs.isEmpty()) {
                double gap = (glyph.left() - glyphs.getLast().right()) / glyph.size();
                if (ends(glyphs, glyph, gap, spacing)) {
                    fragments.add(Fragment.of(glyphs, text.toString()));
                    glyphs.clear();
                    text.setLength(0);
                } else if (gap > (spacing > 0 ? 1.6 * spacing : blank ? SPACE_STORED : SPACE) || isBullet(glyphs)) {
                    text.append(' ');
                }
            }
            glyphs.add(glyph);
            text.append(glyph.text());
            blank = false;
        }
        if (!glyphs.isEmpty()) {
            fragments.add(Fragment.of(glyphs, text.toString()));
        }
    }

    private static boolean ends(List<Glyph> before, Glyph glyph, double gap, double spacing) {
        if (isBullet(before)) {
            return gap > BULLET_GAP;
        }
        if (spacing > 0) {
            return gap > Math.max(WIDE, 3.5 * spacing);
        }
        boolean apart = Math.abs(glyph.order() - before.getLast().order()) > 4;
        return gap > WIDE || (apart && gap > WIDE_APART);
    }

    /** How far apart the letters of a spaced heading stand; 0 when they are not spaced. */
    private static double spacing(List<Glyph> run) {
        var letters = run.stream().filter(glyph -> !glyph.isBlank()).toList();
        long alphabetic = letters.stream()
                .filter(glyph -> Character.isLetter(glyph.text().codePointAt(0)))
                .count();
        boolean capitals = letters.stream()
                .allMatch(glyph -> Character.isUpperCase(glyph.text().codePointAt(0)));
        if (alphabetic < 0.8 * letters.size() || letters.size() < (capitals ? 3 : 5)) {
            return 0;
        }
        var gaps = new double[letters.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (letters.get(i + 1).left() - letters.get(i).right())
                    / letters.get(i).size();
        }
        Arrays.sort(gaps);
        double usual = gaps[gaps.length / 2];
        return usual > SPACED ? usual : 0;
    }

    private static boolean isBullet(List<Glyph> glyphs) {
        return glyphs.size() == 1
                && "•●○◦▪■□▫‣⁃∙·*➢➤►▶→✓✔❖◆–—-".contains(glyphs.getFirst().text());
    }
}
