package fr.phoenix.dialogs.progress;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.documents.Sheet.Progress.Outcome;
import fr.phoenix.dialogs.documents.Sheet.Progress.Point;
import fr.phoenix.dialogs.documents.Sheet.Progress.Step;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.journal.Journal;
import fr.phoenix.dialogs.journal.StepOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that can be drawn of somebody's past: feelings, as long as they agree to be asked for them, and steps. What they let go of is not
 * drawn.
 */
record Past(List<Point> points, List<Step> steps) {

    Past {
        points = List.copyOf(points);
        steps = List.copyOf(steps);
    }

    static Past of(Scene scene) {
        var entries = Journal.in(scene.conversation().facts()).entries();
        var points = entries.stream()
                .flatMap(entry ->
                        entry.feeling().stream().map(felt -> new Point(entry.day(), felt.mood(), felt.confidence())))
                .toList();
        var steps = entries.stream()
                .filter(entry -> !entry.step().isEmpty())
                .flatMap(entry -> drawn(entry.outcome()).stream()
                        .map(outcome -> new Step(entry.due().orElse(entry.day()), outcome)))
                .toList();
        return new Past(feelingsMayBeShown(scene) ? points : List.of(), steps);
    }

    private static Optional<Outcome> drawn(StepOutcome outcome) {
        return switch (outcome) {
            case DONE -> Optional.of(Outcome.DONE);
            case PARTLY -> Optional.of(Outcome.PARTLY);
            case NOT_YET -> Optional.of(Outcome.NOT_YET);
            case OPEN -> Optional.of(Outcome.AHEAD);
            case DROPPED -> Optional.empty();
        };
    }

    static boolean feelingsMayBeShown(Scene scene) {
        return scene.conversation().profile().consentsTo(Purpose.CHECK_INS);
    }

    boolean isEmpty() {
        return points.isEmpty() && steps.isEmpty();
    }

    LocalDate first() {
        return days().min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last() {
        return days().max(LocalDate::compareTo).orElseThrow();
    }

    private Stream<LocalDate> days() {
        return Stream.concat(points.stream().map(Point::day), steps.stream().map(Step::day));
    }

    long count(Outcome outcome) {
        return steps.stream().filter(step -> step.outcome() == outcome).count();
    }
}
