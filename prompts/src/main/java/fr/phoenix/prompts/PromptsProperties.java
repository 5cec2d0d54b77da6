package fr.phoenix.prompts;

import fr.phoenix.dialogs.orchestration.TokenBudgets.Allowance;
import fr.phoenix.prompts.routing.ModelRouter;
import fr.phoenix.prompts.routing.Providers;
import fr.phoenix.prompts.routing.Roster;
import fr.phoenix.prompts.routing.Tier;
import fr.phoenix.prompts.template.ModelTask;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The settings of this module: {@code GEMINI_*}, {@code OPENAI_*}, {@code OLLAMA_*} as they are named in public, and
 * {@code phoenix.models.*}. An empty value counts as not set.
 *
 * @param tiers how strong a model each task is given ({@code phoenix.models.task.*})
 * @param attempt one call of a model, at most ({@code phoenix.models.attempt-limit}, 20 s)
 * @param fast all calls to understand one message, at most ({@code phoenix.models.fast-limit}, 15 s)
 * @param streaming whether long texts are shown while they are written ({@code phoenix.models.streaming}, true)
 * @param idle how long a model that has begun a text may fall silent ({@code phoenix.models.idle-limit}, 10 s)
 * @param budget tokens a day, each 0 for no limit ({@code phoenix.models.budget.person-per-day}, 200,000, and
 *     {@code phoenix.models.budget.global-per-day}, 10 million)
 */
public record PromptsProperties(
        ProviderSettings gemini,
        ProviderSettings openai,
        ProviderSettings ollama,
        Map<ModelTask, Tier> tiers,
        Duration attempt,
        Duration fast,
        boolean streaming,
        Duration idle,
        Allowance budget) {

    public PromptsProperties {
        tiers = Map.copyOf(tiers);
    }

    /** Reads the environment. */
    public static PromptsProperties of(Environment environment) {
        var binder = Binder.get(environment);
        return new PromptsProperties(
                provider(binder, "gemini"),
                provider(binder, "openai"),
                provider(binder, "ollama"),
                tiers(binder),
                limit(binder, "phoenix.models.attempt-limit", Duration.ofSeconds(20)),
                limit(binder, "phoenix.models.fast-limit", Duration.ofSeconds(15)),
                binder.bind("phoenix.models.streaming", Boolean.class).orElse(true),
                limit(binder, "phoenix.models.idle-limit", Duration.ofSeconds(10)),
                new Allowance(
                        tokens(binder, "phoenix.models.budget.person-per-day", 200_000),
                        tokens(binder, "phoenix.models.budget.global-per-day", 10_000_000)));
    }

    private static ProviderSettings provider(Binder binder, String code) {
        var tiers = new EnumMap<Tier, String>(Tier.class);
        for (var tier : Tier.values()) {
            var model = text(binder, "phoenix.models." + code + "." + tier.code());
            if (!model.isEmpty()) {
                tiers.put(tier, model);
            }
        }
        return new ProviderSettings(
                text(binder, code + ".api-key"),
                text(binder, code + ".base-url"),
                text(binder, code + ".model"),
                tiers);
    }

    private static Map<ModelTask, Tier> tiers(Binder binder) {
        var tiers = new EnumMap<ModelTask, Tier>(ModelTask.class);
        for (var task : ModelTask.values()) {
            var name = "phoenix.models.task." + task.code();
            var code = text(binder, name);
            tiers.put(
                    task,
                    code.isEmpty()
                            ? byDefault(task)
                            : Tier.of(code).orElseThrow(() -> new HalfSetModel(name + " must be lite, flash or pro.")));
        }
        return tiers;
    }

    /** To understand is quick work on few words; a letter is sent to somebody. */
    private static Tier byDefault(ModelTask task) {
        return switch (task) {
            case PLAN -> Tier.LITE;
            case REFLECT, CRITIQUE, REWRITE -> Tier.FLASH;
            case DRAFT -> Tier.PRO;
        };
    }

    private static String text(Binder binder, String name) {
        return binder.bind(name, String.class).orElse("").strip();
    }

    private static Duration limit(Binder binder, String name, Duration byDefault) {
        var limit = binder.bind(name, Duration.class).orElse(byDefault);
        if (limit.compareTo(Duration.ofMillis(100)) < 0) {
            throw new HalfSetModel(name + " must be at least 100ms.");
        }
        return limit;
    }

    private static long tokens(Binder binder, String name, long byDefault) {
        long tokens = binder.bind(name, Long.class).orElse(byDefault);
        if (tokens < 0) {
            throw new HalfSetModel(name + " must be a number of tokens, or 0 for no limit.");
        }
        return tokens;
    }

    ModelRouter.Limits limits() {
        return new ModelRouter.Limits(attempt, fast);
    }

    /** Who is asked for what. Throws {@link HalfSetModel} with a sentence that says what to do. */
    Roster roster() {
        return Roster.of(
                new ConfiguredModels(new Providers(attempt, streaming ? Optional.of(idle) : Optional.empty()))
                        .of(gemini, openai, ollama),
                tiers);
    }
}
