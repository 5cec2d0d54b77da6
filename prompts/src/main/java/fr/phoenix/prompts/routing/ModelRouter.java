package fr.phoenix.prompts.routing;

import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.prompts.template.ModelTier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Asks the models of a task in their order until one answers or the time is over; each at most twice, the second time after the wait the
 * provider names or a random one (full jitter). Returns {@value #MARGIN_MILLIS} ms before the deadline at the latest, so that the
 * offline model has time to write. Never throws.
 */
public final class ModelRouter {

    static final long MARGIN_MILLIS = 300;
    private static final int ATTEMPTS = 2;
    private static final Duration MARGIN = Duration.ofMillis(MARGIN_MILLIS);
    /** Less is not worth a call. */
    private static final Duration LEAST = Duration.ofMillis(200);
    /** The longest wait for a model while another one stands by. */
    private static final Duration PAUSE_BESIDE_OTHERS = Duration.ofSeconds(2);
    /** And for the last one: the deadline of the turn comes first. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** The jitter before a second attempt is drawn from zero to this. */
    private static final Duration JITTER = Duration.ofMillis(800);

    private final Roster roster;
    private final ModelCalls calls;
    private final ModelMeters meters;
    private final Limits limits;
    private final Clock clock;
    private final RandomGenerator random;
    private final Pause pause;
    private final Cooldowns cooldowns = new Cooldowns();

    /**
     * How long models may take.
     *
     * @param attempt one call, at most
     * @param fast all calls for a prompt of the fast tier together, at most
     */
    public record Limits(Duration attempt, Duration fast) {}

    public ModelRouter(
            Roster roster,
            ModelCalls calls,
            ModelMeters meters,
            Limits limits,
            Clock clock,
            RandomGenerator random,
            Pause pause) {
        this.roster = roster;
        this.calls = calls;
        this.meters = meters;
        this.limits = limits;
        this.clock = clock;
        this.random = random;
        this.pause = pause;
        roster.models()
                .forEach(model -> meters.resting(
                        model, () -> cooldowns.resting(model, clock.instant()).isPresent()));
    }

    /** Whether there is any model to ask. */
    public boolean hasModels() {
        return !roster.isEmpty();
    }

    /** Asks until answered, refused by a guard, or out of models, time or budget. */
    public <T> Routed<T> ask(ModelQuestion question, Function<JsonNode, Reading<T>> reader, TurnContext turn) {
        var end = end(question.tier(), turn.deadline().minus(MARGIN));
        var last = ModelFailure.TIMEOUT;
        var hopeless = EnumSet.noneOf(LanguageModel.Kind.class);
        var models = roster.of(question.task());
        for (var model : models) {
            if (left(end).compareTo(LEAST) < 0) {
                break;
            }
            if (hopeless.contains(model.kind())) {
                continue;
            }
            var refusal = cooldowns.refusal(model, clock.instant());
            if (refusal.isPresent()) {
                last = refusal.get();
                continue;
            }
            switch (askOne(model, question, reader, turn, end, patience(models, model))) {
                case Attempt.Answer<T> answer -> {
                    cooldowns.answered(model);
                    return new Routed.Answered<>(answer.value(), model.name(), answer.text());
                }
                case Attempt.Failure<T> failure -> {
                    cooldowns.failed(model, failure, clock.instant());
                    last = failure.kind();
                }
            }
            if (last.endsQuestion()) {
                break;
            }
            if (last.holdsForProvider()) {
                hopeless.add(model.kind());
            }
        }
        meters.unanswered(question.task(), last);
        return new Routed.Failed<>(last);
    }

    private <T> Attempt<T> askOne(
            LanguageModel model,
            ModelQuestion question,
            Function<JsonNode, Reading<T>> reader,
            TurnContext turn,
            Instant end,
            Duration patience) {
        Attempt<T> result = Attempt.Failure.once(ModelFailure.TIMEOUT);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var left = left(end);
            if (left.compareTo(LEAST) < 0) {
                return result;
            }
            result = calls.ask(model, question, reader, turn, shorter(left, limits.attempt()));
            if (!(result instanceof Attempt.Failure<T> failure) || !failure.again() || attempt == ATTEMPTS) {
                return result;
            }
            var wait = failure.pause().orElseGet(() -> Duration.ofMillis(random.nextLong(JITTER.toMillis()) + 1));
            if (wait.compareTo(patience) > 0 || wait.plus(LEAST).compareTo(left(end)) > 0 || !paused(wait)) {
                return result;
            }
        }
        return result;
    }

    /** How long a provider's wait is kept: while another model stands by, nobody waits long for this one. */
    private static Duration patience(List<LanguageModel> models, LanguageModel model) {
        return models.getLast().equals(model) ? LONGEST_PAUSE : PAUSE_BESIDE_OTHERS;
    }

    private boolean paused(Duration wait) {
        try {
            pause.of(wait);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Instant end(ModelTier tier, Instant latest) {
        return switch (tier) {
            case CAREFUL -> latest;
            case FAST -> {
                var fast = clock.instant().plus(limits.fast());
                yield fast.isBefore(latest) ? fast : latest;
            }
        };
    }

    private Duration left(Instant end) {
        return Duration.between(clock.instant(), end);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
