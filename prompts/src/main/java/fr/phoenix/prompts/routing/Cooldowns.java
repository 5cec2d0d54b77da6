package fr.phoenix.prompts.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leaves a model alone for a while after it said to wait, or after three failed questions in a row. When the rest is over one more
 * failure starts it again, one answer forgets everything. What is about one text (blocked, truncated, invalid) does not count.
 */
final class Cooldowns {

    private static final int FAILURES = 3;
    private static final Duration REST = Duration.ofSeconds(5);
    /** However long a provider asks for, it is tried again after this. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<LanguageModel, Health> healths = new ConcurrentHashMap<>();

    private record Health(int failures, Instant until, ModelFailure last) {}

    /** Why the model rests at this moment, if it does. */
    Optional<ModelFailure> resting(LanguageModel model, Instant now) {
        return Optional.ofNullable(healths.get(model))
                .filter(health -> now.isBefore(health.until()))
                .map(Health::last);
    }

    void answered(LanguageModel model) {
        healths.remove(model);
    }

    void failed(LanguageModel model, Attempt.Failure<?> failure, Instant now) {
        var rest = switch (failure.kind()) {
            case RATE_LIMITED, QUOTA -> failure.pause().orElse(REST);
            case OVERLOADED, TIMEOUT, AUTH, UNREACHABLE -> Duration.ZERO;
            case BLOCKED, TRUNCATED, EMPTY, INVALID, WITHHELD -> Duration.ofNanos(-1);
        };
        if (rest.isNegative()) {
            return;
        }
        healths.merge(model, new Health(1, now.plus(least(rest)), failure.kind()), (before, one) -> {
            int failures = before.failures() + 1;
            var until = failures >= FAILURES && rest.isZero() ? now.plus(REST) : one.until();
            return new Health(failures, until, failure.kind());
        });
    }

    private static Duration least(Duration rest) {
        return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    }
}
