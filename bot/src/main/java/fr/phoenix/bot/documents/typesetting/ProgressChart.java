package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.bot.documents.typesetting.Shape.Anchor;
import fr.phoenix.bot.documents.typesetting.Shape.Spot;
import fr.phoenix.bot.documents.typesetting.Shape.Stroke;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Sheet.Progress.Outcome;
import fr.phoenix.dialogs.documents.Sheet.Progress.Point;
import fr.phoenix.dialogs.documents.Sheet.Progress.Step;
import fr.phoenix.dialogs.documents.Sheet.Progress.Wording;
import java.awt.Color;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Draws mood and confidence over time and, below them on the same axis, the steps. Small enough for a telephone's screen to show its words. A
 * plain line with discs and a dashed one with squares; the colours differ for colour-blind eyes, too (Okabe and Ito, 2008).
 */
final class ProgressChart {

    private static final float WIDTH = 480;
    private static final float MARGIN = 16;
    /** Where days stand: clear of the scale, and of the edge by half a label. */
    private static final float FIRST_DAY = 60;

    private static final float LAST_DAY = WIDTH - 44;
    private static final float PLOT_LEFT = 44;
    private static final float PLOT_RIGHT = WIDTH - MARGIN;
    private static final float POINT = 16;
    private static final int BEST = 10;
    private static final int GRID = 2;

    private static final float TITLE = 15;
    private static final float WORDS = 13;
    private static final float SMALL = 12;

    private static final Color MOOD = new Color(0x0072b2);
    private static final Color CONFIDENCE = new Color(0xc65500);
    private static final Color STEP = new Color(0x00735a);
    private static final Color PAPER = Color.WHITE;
    private static final Stroke GRID_LINE = Stroke.plain(new Color(0xdfe2e6), 0.8f);
    private static final Stroke AXIS_LINE = Stroke.plain(new Color(0x80868c), 1);
    private static final Stroke GUIDE = new Stroke(new Color(0xaab0b6), 0.8f, List.of(1.5f, 3f));
    private static final Stroke MOOD_LINE = Stroke.plain(MOOD, 2.4f);
    private static final Stroke CONFIDENCE_LINE = new Stroke(CONFIDENCE, 2.2f, List.of(6f, 4f));

    /** More points are lines alone, and more steps are smaller. */
    private static final int FEW = 30;
    /** More lines from steps to points would hide these. */
    private static final int MOST_GUIDES = 12;
    /** So few have their figures beside them, when there is room. */
    private static final int VERY_FEW = 8;

    private static final float ROOM_FOR_FIGURE = 20;

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Point> points;
    private final List<Step> steps;
    private final Wording wording;
    private final TimeAxis time;
    private float y = 26;

    private ProgressChart(Sheet.Progress progress) {
        wording = progress.wording();
        points = latest(progress.points(), Point::day);
        steps = latest(
                progress.steps().stream()
                        .filter(step -> wording.outcomes().containsKey(step.outcome()))
                        .toList(),
                Step::day);
        var days = Stream.concat(points.stream().map(Point::day), steps.stream().map(Step::day))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw");
        }
        time = new TimeAxis(days.getFirst(), days.getLast(), FIRST_DAY, LAST_DAY, progress.language());
    }

    private static <T> List<T> latest(List<T> all, Function<T, LocalDate> day) {
        var sorted = all.stream().sorted(Comparator.comparing(day)).toList();
        return sorted.subList(Math.max(0, sorted.size() - Sheet.Progress.MOST_DRAWN), sorted.size());
    }

    static Drawing of(Sheet.Progress progress) {
        var chart = new ProgressChart(progress);
        chart.draw();
        return new Drawing(
                progress.language(), progress.wording().title(), chart.told(), WIDTH, chart.y + MARGIN, chart.shapes);
    }

    private void draw() {
        label(MARGIN, y, wording.title(), TITLE, true, Anchor.START);
        if (!points.isEmpty()) {
            y += 24;
            legend();
            y += 22;
            feelings();
        }
        if (!steps.isEmpty()) {
            y += 22;
            lane();
        }
        y += 14;
        axis();
        if (!steps.isEmpty()) {
            y += 26;
            outcomes();
        }
    }

    private void legend() {
        float middle = y - 4;
        line(MARGIN, middle, MARGIN + 32, middle, MOOD_LINE);
        disc(MARGIN + 16, middle, 4.5f);
        label(MARGIN + 40, y, wording.mood(), WORDS, false, Anchor.START);
        float right = WIDTH / 2;
        line(right, middle, right + 32, middle, CONFIDENCE_LINE);
        square(right + 16, middle, 4);
        label(right + 40, y, wording.confidence(), WORDS, false, Anchor.START);
    }

    private void feelings() {
        float top = y;
        float bottom = top + BEST * POINT;
        for (int value = 0; value <= BEST; value += GRID) {
            float at = bottom - value * POINT;
            line(PLOT_LEFT, at, PLOT_RIGHT, at, GRID_LINE);
            label(PLOT_LEFT - 8, at + 4, String.valueOf(value), SMALL, false, Anchor.END);
        }
        guides(top, bottom + 20);
        var mood = spots(points.stream().map(Point::mood).toList(), bottom);
        var confidence = spots(points.stream().map(Point::confidence).toList(), bottom);
        shapes.add(new Shape.Path(mood, MOOD_LINE));
        shapes.add(new Shape.Path(confidence, CONFIDENCE_LINE));
        if (points.size() <= FEW) {
            confidence.forEach(spot -> square(spot.x(), spot.y(), 4.5f));
            mood.forEach(spot -> disc(spot.x(), spot.y(), 4));
        }
        figures(mood, confidence);
        y = bottom;
    }

    private void guides(float top, float bottom) {
        var taken = steps.stream()
                .filter(step -> step.outcome() == Outcome.DONE || step.outcome() == Outcome.PARTLY)
                .map(step -> time.at(step.day()))
                .distinct()
                .toList();
        if (taken.size() <= MOST_GUIDES) {
            taken.forEach(x -> line(x, top, x, bottom, GUIDE));
        }
    }

    private List<Spot> spots(List<Integer> values, float bottom) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < values.size(); i++) {
            spots.add(new Spot(time.at(points.get(i).day()), bottom - values.get(i) * POINT));
        }
        return spots;
    }

    /** Beside each point its value, on the side that is free; none where they would run into each other. */
    private void figures(List<Spot> mood, List<Spot> confidence) {
        for (int i = 1; i < mood.size(); i++) {
            if (mood.get(i).x() - mood.get(i - 1).x() < ROOM_FOR_FIGURE) {
                return;
            }
        }
        if (points.size() > VERY_FEW) {
            return;
        }
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            boolean moodAbove = point.mood() >= point.confidence();
            figure(mood.get(i), point.mood(), moodAbove);
            if (point.mood() != point.confidence()) {
                figure(confidence.get(i), point.confidence(), !moodAbove);
            }
        }
    }

    private void figure(Spot spot, int value, boolean above) {
        label(spot.x(), spot.y() + (above ? -8 : 17), String.valueOf(value), SMALL, true, Anchor.MIDDLE);
    }

    /** Steps whose marks would cover each other stand in two rows. */
    private void lane() {
        if (!points.isEmpty()) {
            label(MARGIN, y, wording.steps(), WORDS, false, Anchor.START);
            y += 16;
        }
        float half = steps.size() <= FEW ? 5 : 3.5f;
        float lastAbove = Float.NEGATIVE_INFINITY;
        boolean twoRows = false;
        for (var step : steps) {
            float x = time.at(step.day());
            boolean below = x - lastAbove < 2 * half + 1;
            outcome(x, below ? y + 2 * half + 3 : y, half, step.outcome());
            lastAbove = below ? lastAbove : x;
            twoRows |= below;
        }
        y += twoRows ? 2 * half + 3 : 0;
    }

    private void axis() {
        line(PLOT_LEFT, y, PLOT_RIGHT, y, AXIS_LINE);
        for (var tick : time.ticks()) {
            line(time.at(tick), y, time.at(tick), y + 5, AXIS_LINE);
            label(time.at(tick), y + 18, time.called(tick), SMALL, false, Anchor.MIDDLE);
        }
        y += 18;
    }

    private void outcomes() {
        float x = MARGIN + 6;
        float wide = (WIDTH - 2 * MARGIN) / wording.outcomes().size();
        for (var outcome : Outcome.values()) {
            var name = wording.outcomes().get(outcome);
            if (name != null) {
                outcome(x, y - 4, 5, outcome);
                label(x + 12, y, name, WORDS, false, Anchor.START);
                x += wide;
            }
        }
    }

    /** Full and ticked, half full, empty, and a disc for what is still to come. */
    private void outcome(float x, float middle, float half, Outcome outcome) {
        var outline = Optional.of(Stroke.plain(STEP, 1.4f));
        switch (outcome) {
            case DONE -> {
                shapes.add(new Shape.Area(box(x, middle, half, half), STEP, outline));
                shapes.add(new Shape.Path(
                        List.of(
                                new Spot(x - 0.55f * half, middle),
                                new Spot(x - 0.1f * half, middle + 0.5f * half),
                                new Spot(x + 0.6f * half, middle - 0.5f * half)),
                        Stroke.plain(PAPER, 0.3f * half)));
            }
            case PARTLY -> {
                shapes.add(new Shape.Area(box(x, middle, half, half), PAPER, outline));
                shapes.add(new Shape.Area(box(x - half / 2, middle, half / 2, half), STEP, Optional.empty()));
            }
            case NOT_YET -> shapes.add(new Shape.Area(box(x, middle, half, half), PAPER, outline));
            case AHEAD -> shapes.add(new Shape.Disc(new Spot(x, middle), half, PAPER, outline));
        }
    }

    private static List<Spot> box(float x, float y, float halfWidth, float halfHeight) {
        return List.of(
                new Spot(x - halfWidth, y - halfHeight),
                new Spot(x + halfWidth, y - halfHeight),
                new Spot(x + halfWidth, y + halfHeight),
                new Spot(x - halfWidth, y + halfHeight));
    }

    private void disc(float x, float y, float radius) {
        shapes.add(new Shape.Disc(new Spot(x, y), radius, MOOD, Optional.empty()));
    }

    private void square(float x, float y, float half) {
        shapes.add(new Shape.Area(box(x, y, half, half), PAPER, Optional.of(Stroke.plain(CONFIDENCE, 1.8f))));
    }

    private void line(float x, float y, float toX, float toY, Stroke stroke) {
        shapes.add(new Shape.Path(List.of(new Spot(x, y), new Spot(toX, toY)), stroke));
    }

    private void label(float x, float y, String words, float size, boolean bold, Anchor anchor) {
        shapes.add(new Shape.Label(new Spot(x, y), anchor, words, size, bold));
    }

    /** Every day with its figures, in the words of the picture. */
    private List<String> told() {
        var days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(time.language().locale());
        var told = new ArrayList<String>();
        points.forEach(point -> told.add("%s – %s %d, %s %d"
                .formatted(
                        days.format(point.day()),
                        wording.mood(),
                        point.mood(),
                        wording.confidence(),
                        point.confidence())));
        steps.forEach(step -> told.add("%s – %s, %s"
                .formatted(
                        days.format(step.day()),
                        wording.steps(),
                        wording.outcomes().get(step.outcome()))));
        return told;
    }
}
