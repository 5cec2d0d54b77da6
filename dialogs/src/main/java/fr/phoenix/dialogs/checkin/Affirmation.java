package fr.phoenix.dialogs.checkin;

import fr.phoenix.dialogs.applications.Application;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.interviewing.Quotation;
import fr.phoenix.dialogs.journal.Journal;
import java.util.Optional;
import java.util.Set;

/**
 * Names an effort or a strength that a fact shows: steps taken, an application sent, something the person said they did. Nothing is
 * said where there is no such fact.
 */
final class Affirmation {

    static final Set<String> TEXTS =
            Set.of("check-in.affirm.steps", "check-in.affirm.application", "check-in.affirm.deed");

    private static final int LEAST_STEPS = 2;
    /** What is older is no news to anybody. */
    private static final int RECENT_DAYS = 60;

    private Affirmation() {}

    static Optional<Line> of(Scene scene) {
        return steps(scene).or(() -> application(scene)).or(() -> deed(scene));
    }

    private static Optional<Line> steps(Scene scene) {
        var since = scene.today().minusDays(RECENT_DAYS);
        var taken = Journal.in(scene.conversation().facts()).entries().stream()
                .filter(entry -> entry.outcome().moved() && entry.day().isAfter(since))
                .toList();
        return taken.size() < LEAST_STEPS
                ? Optional.empty()
                : Optional.of(scene.text(
                        "check-in.affirm.steps",
                        scene.day(taken.getFirst().day()),
                        taken.size(),
                        taken.getLast().step()));
    }

    private static Optional<Line> application(Scene scene) {
        var since = scene.today().minusDays(RECENT_DAYS);
        return Application.in(scene.conversation().facts()).reversed().stream()
                .filter(one -> one.outcome() != Application.Outcome.NOT_SENT
                        && one.outcome() != Application.Outcome.UNKNOWN
                        && one.day().isAfter(since))
                .findFirst()
                .map(one -> scene.text("check-in.affirm.application", one.called(), scene.day(one.day())));
    }

    private static Optional<Line> deed(Scene scene) {
        return Memory.of(scene.conversation().facts()).stream()
                .filter(one -> one.kind() == Evidence.Kind.DONE)
                .flatMap(one -> Quotation.of(one.words()).stream())
                .findFirst()
                .map(quotation -> scene.text("check-in.affirm.deed", quotation.text()));
    }
}
