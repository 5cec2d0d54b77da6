package fr.phoenix.prompts.routing;

import fr.phoenix.prompts.routing.LanguageModel.Kind;
import fr.phoenix.prompts.routing.ModelFailure.About;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves a model, or all of a provider, alone for a while: as long as it says, until its day begins anew, longer when only a person can
 * mend it, and after three failed questions in a row for 5 s, doubled with each further failure, to 320 s at most. When a rest is over
 * one question goes first, and the others wait for what becomes of it. Whatever shows that the model works forgets everything.
 */
final class Cooldowns {

    private static final Logger LOG = LoggerFactory.getLogger(Cooldowns.class);

    private static final int FAILURES = 3;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 6;
    /** However long a provider asks for within the day, it is tried again after this. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration WRONG_KEY = Duration.ofMinutes(10);
    private static final Duration NO_CREDIT = Duration.ofHours(1);
    /** Longer than a turn: who went first has said by then how it went, or was cut off. */
    private static final Duration PROBE = Duration.ofMinutes(1);
    /** Gemini's quotas of the day begin anew at midnight there. */
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private static final Duration WORTH_TELLING = Duration.ofMinutes(1);

    private final Map<Subject, Health> healths = new ConcurrentHashMap<>();

    /** @param model empty for all of the provider's */
    private record Subject(Kind kind, Optional<String> model) {}

    /** @param until the end of the rest, {@code Instant.MIN} when there is none */
    private record Health(int failures, Instant until, ModelFailure last) {

        boolean restsAt(Instant now) {
            return now.isBefore(until);
        }

        Health probedAt(Instant now) {
            return until.equals(Instant.MIN) ? this : new Health(failures, now.plus(PROBE), last);
        }
    }

    /** Why the model may not be asked at this moment, if so; otherwise the caller asks it, and then says how it went. */
    Optional<ModelFailure> refusal(LanguageModel model, Instant now) {
        var resting = resting(model, now);
        if (resting.isPresent()) {
            return resting;
        }
        for (var subject : subjects(model).toList()) {
            var before = healths.get(subject);
            if (before != null && !healths.replace(subject, before, before.probedAt(now))) {
                return Optional.of(before.last());
            }
        }
        return Optional.empty();
    }

    /** Why the model rests at this moment, if it does. */
    Optional<ModelFailure> resting(LanguageModel model, Instant now) {
        return subjects(model)
                .flatMap(subject -> Stream.ofNullable(healths.get(subject)))
                .filter(health -> health.restsAt(now))
                .map(Health::last)
                .findFirst();
    }

    void answered(LanguageModel model) {
        subjects(model).forEach(healths::remove);
    }

    void failed(LanguageModel model, Attempt.Failure<?> failure, Instant now) {
        switch (failure.kind().about()) {
            case TEXT -> answered(model);
            case MODEL, PROVIDER -> rest(model, failure, now);
            case NOTHING -> {}
        }
    }

    private void rest(LanguageModel model, Attempt.Failure<?> failure, Instant now) {
        var subject = subject(model, failure.kind());
        var health =
                healths.merge(subject, health(0, failure, now), (before, _) -> health(before.failures(), failure, now));
        if (health.until().isAfter(now.plus(WORTH_TELLING))) {
            LOG.warn(
                    "{} is left alone until {}: {}",
                    subject.model().orElse("everything of " + subject.kind().code()),
                    health.until(),
                    failure.kind().code());
        }
    }

    private static Subject subject(LanguageModel model, ModelFailure failure) {
        return new Subject(
                model.kind(), failure.about() == About.PROVIDER ? Optional.empty() : Optional.of(model.name()));
    }

    private static Stream<Subject> subjects(LanguageModel model) {
        return Stream.of(
                new Subject(model.kind(), Optional.of(model.name())), new Subject(model.kind(), Optional.empty()));
    }

    private static Health health(int before, Attempt.Failure<?> failure, Instant now) {
        int failures = before + 1;
        var until = switch (failure.kind()) {
            case RATE_LIMITED -> now.plus(least(failure.pause().orElse(grown(failures))));
            case QUOTA -> failure.pause().map(now::plus).orElseGet(() -> nextDay(now));
            case AUTH -> now.plus(WRONG_KEY);
            case CREDIT, NO_SUCH_MODEL -> now.plus(NO_CREDIT);
            case OVERLOADED, TIMEOUT, UNREACHABLE ->
                failures < FAILURES ? Instant.MIN : now.plus(grown(failures - FAILURES + 1));
            case BLOCKED, TRUNCATED, EMPTY, INVALID, WITHHELD, BUDGET -> Instant.MIN;
        };
        return new Health(failures, until, failure.kind());
    }

    /** 5, 10, 20 … 320 s. */
    private static Duration grown(int times) {
        return FIRST.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
    }

    private static Instant nextDay(Instant now) {
        return now.atZone(PACIFIC)
                .toLocalDate()
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(PACIFIC)
                .toInstant();
    }

    private static Duration least(Duration rest) {
        return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    }
}
