package fr.phoenix.prompts.routing;

import dev.langchain4j.model.output.TokenUsage;
import fr.phoenix.dialogs.orchestration.TokenBudgets.Whose;
import fr.phoenix.prompts.template.ModelTask;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts what models do: the timer {@code phoenix.model.call} (task, model_kind, outcome) a call, the counters
 * {@code phoenix.model.tokens} (kind) as the provider reports them and {@code phoenix.model.unanswered} (task, failure) of questions
 * left to the offline model, {@code phoenix.model.budget.refused} (whose),
 * {@code phoenix.model.recalled} (task), and the gauge {@code phoenix.model.resting} (model_kind, model). All tags are closed sets.
 */
public final class ModelMeters {

    /** The outcome of a call whose answer is used. */
    public static final String ANSWERED = "answered";

    private final MeterRegistry registry;

    public ModelMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Starts the clock of one call. */
    public Timer.Sample start() {
        return Timer.start(registry);
    }

    /** Ends the clock of one call. */
    public void stop(Timer.Sample sample, ModelTask task, LanguageModel.Kind kind, String outcome) {
        sample.stop(Timer.builder("phoenix.model.call")
                .description("One call of a model, the offline one included")
                .tag("task", task.code())
                .tag("model_kind", kind.code())
                .tag("outcome", outcome)
                .register(registry));
    }

    /** Counts a question that no model answered, by the last one's failure. */
    void unanswered(ModelTask task, ModelFailure failure) {
        Counter.builder("phoenix.model.unanswered")
                .description("Questions that no model answered and the offline one did")
                .tag("task", task.code())
                .tag("failure", failure.tag())
                .register(registry)
                .increment();
    }

    /** Counts an answer that was paid for by an earlier attempt at the same turn. */
    void recalled(ModelTask task) {
        Counter.builder("phoenix.model.recalled")
                .description("Answers of a model that an earlier attempt at the same turn had paid for")
                .tag("task", task.code())
                .register(registry)
                .increment();
    }

    /** Counts a call that was not made for lack of budget. */
    void overBudget(Whose whose) {
        Counter.builder("phoenix.model.budget.refused")
                .description("Calls that were not made because the tokens of the day are spent")
                .tag("whose", whose.name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment();
    }

    /** Shows from now on whether the model is left alone. */
    void resting(LanguageModel model, BooleanSupplier resting) {
        Gauge.builder("phoenix.model.resting", () -> resting.getAsBoolean() ? 1 : 0)
                .description("1 while a model is left alone after failures")
                .tag("model_kind", model.kind().code())
                .tag("model", model.name())
                .strongReference(true)
                .register(registry);
    }

    void tokens(@Nullable TokenUsage usage) {
        if (usage != null) {
            add("input", usage.inputTokenCount());
            add("output", usage.outputTokenCount());
        }
    }

    private void add(String kind, @Nullable Integer tokens) {
        if (tokens != null && tokens > 0) {
            Counter.builder("phoenix.model.tokens")
                    .description("Tokens that providers report")
                    .tag("kind", kind)
                    .register(registry)
                    .increment(tokens);
        }
    }
}
