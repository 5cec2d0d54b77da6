package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Sheet.Progress.Outcome;
import fr.phoenix.dialogs.documents.Sheet.Progress.Point;
import fr.phoenix.dialogs.documents.Sheet.Progress.Step;
import fr.phoenix.dialogs.documents.Sheet.Progress.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Pasts to draw. Nobody lived them. */
final class ProgressSamples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static final Wording FRENCH = new Wording(
            "Moral, confiance et petits pas",
            "Moral",
            "Confiance",
            "Petits pas",
            Map.of(
                    Outcome.DONE, "fait",
                    Outcome.PARTLY, "en partie",
                    Outcome.NOT_YET, "pas encore",
                    Outcome.AHEAD, "à venir"));

    private ProgressSamples() {}

    static Sheet.Progress of(List<Point> points, List<Step> steps) {
        return new Sheet.Progress(new Words("Progres_2026-11-26"), Language.FR, points, steps, FRENCH);
    }

    static Sheet.Progress one() {
        return of(List.of(new Point(DAY, 4, 3)), List.of());
    }

    /** With a gap of three weeks. */
    static Sheet.Progress five() {
        return of(
                List.of(
                        new Point(DAY, 4, 3),
                        new Point(DAY.plusDays(4), 3, 5),
                        new Point(DAY.plusDays(9), 5, 5),
                        new Point(DAY.plusDays(30), 6, 4),
                        new Point(DAY.plusDays(37), 7, 6)),
                List.of(
                        new Step(DAY.plusDays(2), Outcome.DONE),
                        new Step(DAY.plusDays(8), Outcome.PARTLY),
                        new Step(DAY.plusDays(12), Outcome.NOT_YET),
                        new Step(DAY.plusDays(33), Outcome.DONE),
                        new Step(DAY.plusDays(40), Outcome.AHEAD)));
    }

    /** A check-in a week for more than a year. */
    static Sheet.Progress sixty() {
        return of(
                IntStream.range(0, 60)
                        .mapToObj(i -> new Point(DAY.minusDays(420).plusDays(7L * i), wave(i, 5), wave(i + 3, 4)))
                        .toList(),
                IntStream.range(0, 60)
                        .mapToObj(i -> new Step(
                                DAY.minusDays(418).plusDays(7L * i),
                                List.of(Outcome.DONE, Outcome.PARTLY, Outcome.NOT_YET)
                                        .get(i % 5 % 3)))
                        .toList());
    }

    private static int wave(int i, int middle) {
        return Math.clamp(Math.round(middle + i / 25f + 2.5 * Math.sin(i / 3.0)), 0, 10);
    }

    static Sheet.Progress stepsAlone() {
        return of(List.of(), five().steps());
    }
}
