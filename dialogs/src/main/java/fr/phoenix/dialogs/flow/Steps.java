package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.flow.Decision.Finish;
import fr.phoenix.dialogs.flow.Decision.Settle;
import fr.phoenix.dialogs.flow.Decision.Write;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The kinds of step that ask nothing. */
public final class Steps {

    private Steps() {}

    /** Ends the flow with fixed wording; {@code texts} are all keys that may be chosen. */
    public static Step end(Function<Scene, String> key, String... texts) {
        return new Plain(
                Step.Kind.ENDS, Set.of(texts), scene -> new Finish(List.of(scene.text(key.apply(scene))), Map.of()));
    }

    /** Ends the flow as the function decides. */
    public static Step end(Set<String> texts, Function<Scene, Finish> finish) {
        return new Plain(Step.Kind.ENDS, texts, finish::apply);
    }

    /** Works something out and goes on. */
    public static Step settle(Set<String> texts, Function<Scene, Settle> settle) {
        return new Plain(Step.Kind.SETTLES, texts, settle::apply);
    }

    /** Has the brief written into the slot. */
    public static Step write(String slot, Function<Scene, Brief> brief) {
        return new Plain(Step.Kind.WRITES, Set.of(), scene -> new Write(brief.apply(scene), slot));
    }

    private record Plain(Kind kind, Set<String> texts, Function<Scene, Decision> decide) implements Step {

        @Override
        public Decision enter(Scene scene) {
            return decide.apply(scene);
        }
    }
}
