package fr.phoenix.dialogs.progress;

import static fr.phoenix.dialogs.flow.Arrow.from;
import static fr.phoenix.dialogs.flow.Signal.SETTLED;
import static fr.phoenix.dialogs.flow.Signal.TYPESET;
import static fr.phoenix.dialogs.flow.Signal.UNAVAILABLE;
import static fr.phoenix.dialogs.progress.ProgressState.DONE;
import static fr.phoenix.dialogs.progress.ProgressState.DRAWING;
import static fr.phoenix.dialogs.progress.ProgressState.TELLING;

import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Decision.Finish;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The last seven days in words, then, when there is something to draw, all that is remembered as a picture. Asks nothing. */
public final class ProgressFlow implements Flow<ProgressState> {

    private static final String DRAWN = "drawn";

    @Override
    public String code() {
        return "progress";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public Class<ProgressState> states() {
        return ProgressState.class;
    }

    @Override
    public ProgressState initial() {
        return TELLING;
    }

    @Override
    public String purpose() {
        return "an account of the person's progress: the week in words, mood and steps as a picture";
    }

    @Override
    public List<Arrow<ProgressState>> arrows() {
        return List.of(
                from(TELLING)
                        .on(SETTLED)
                        .when("there is something to draw", slots -> slots.has(DRAWN))
                        .to(DRAWING),
                from(TELLING).on(SETTLED).to(DONE),
                from(DRAWING).on(TYPESET).to(DONE),
                from(DRAWING).on(UNAVAILABLE).to(DONE));
    }

    @Override
    public Step step(ProgressState state) {
        return switch (state) {
            case TELLING -> Steps.settle(WeekInWords.TEXTS, ProgressFlow::tell);
            case DRAWING -> new Drawing();
            case DONE -> Steps.end(Set.of(), _ -> new Finish(List.of(), Map.of()));
        };
    }

    private static Settle tell(Scene scene) {
        var told = scene.verbatim(WeekInWords.of(scene));
        return new Settle(Past.of(scene).isEmpty() ? Map.of() : Map.of(DRAWN, "yes"), List.of(told));
    }
}
