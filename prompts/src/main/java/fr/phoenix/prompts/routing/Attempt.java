package fr.phoenix.prompts.routing;

import fr.phoenix.dialogs.Words;
import java.time.Duration;
import java.util.Optional;

/** The result of asking one model once. */
sealed interface Attempt<T> {

    /** @param text as it came, of which the value was made */
    record Answer<T>(T value, Words text) implements Attempt<T> {}

    /**
     * @param again whether the same question may do better a moment later
     * @param pause how long the provider asks to wait
     */
    record Failure<T>(ModelFailure kind, boolean again, Optional<Duration> pause) implements Attempt<T> {

        static <T> Failure<T> once(ModelFailure kind) {
            return new Failure<>(kind, false, Optional.empty());
        }

        static <T> Failure<T> passing(ModelFailure kind) {
            return new Failure<>(kind, true, Optional.empty());
        }
    }
}
