package fr.phoenix.prompts;

import fr.phoenix.prompts.routing.LanguageModel;
import fr.phoenix.prompts.routing.ModelRouter;
import fr.phoenix.prompts.routing.Providers;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The settings of this module: {@code GEMINI_*}, {@code OPENAI_*}, {@code OLLAMA_*} as they are named in public, and
 * {@code phoenix.models.*}. An empty value counts as not set.
 *
 * @param attempt one call of a model, at most ({@code phoenix.models.attempt-limit}, 20 s)
 * @param fast all calls to understand one message, at most ({@code phoenix.models.fast-limit}, 15 s)
 * @param streaming whether long texts are shown while they are written ({@code phoenix.models.streaming}, true)
 * @param idle how long a model that has begun a text may fall silent ({@code phoenix.models.idle-limit}, 10 s)
 */
public record PromptsProperties(
        Provider gemini,
        Provider openai,
        Provider ollama,
        Duration attempt,
        Duration fast,
        boolean streaming,
        Duration idle) {

    private static final String GEMINI_URL = "https://generativelanguage.googleapis.com/v1beta";
    private static final String OPENAI_URL = "https://api.openai.com/v1";

    /** Each part empty when not set. */
    public record Provider(String apiKey, String baseUrl, String model) {

        boolean hasKey() {
            return !apiKey.isEmpty();
        }

        boolean hasUrl() {
            return !baseUrl.isEmpty();
        }

        String baseUrlOr(String other) {
            return hasUrl() ? baseUrl : other;
        }

        String modelOr(String other) {
            return model.isEmpty() ? other : model;
        }

        /** Shows no key. */
        @Override
        public String toString() {
            return "Provider[" + baseUrl + ", " + model + (hasKey() ? ", with a key]" : "]");
        }
    }

    /** Reads the environment. */
    public static PromptsProperties of(Environment environment) {
        var binder = Binder.get(environment);
        return new PromptsProperties(
                provider(binder, "gemini"),
                provider(binder, "openai"),
                provider(binder, "ollama"),
                limit(binder, "phoenix.models.attempt-limit", Duration.ofSeconds(20)),
                limit(binder, "phoenix.models.fast-limit", Duration.ofSeconds(15)),
                binder.bind("phoenix.models.streaming", Boolean.class).orElse(true),
                limit(binder, "phoenix.models.idle-limit", Duration.ofSeconds(10)));
    }

    private static Provider provider(Binder binder, String prefix) {
        return new Provider(
                text(binder, prefix + ".api-key"), text(binder, prefix + ".base-url"), text(binder, prefix + ".model"));
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

    ModelRouter.Limits limits() {
        return new ModelRouter.Limits(attempt, fast);
    }

    /** The models that are configured, in the order they are tried. Throws {@link HalfSetModel} with a sentence that says what to do. */
    List<LanguageModel> models() {
        var providers = new Providers(attempt, streaming ? Optional.of(idle) : Optional.empty());
        var models = new ArrayList<LanguageModel>();
        if (gemini.hasKey()) {
            models.add(providers.gemini(
                    url("GEMINI_BASE_URL", gemini.baseUrlOr(GEMINI_URL)),
                    gemini.apiKey(),
                    gemini.modelOr("gemini-2.5-flash")));
        } else if (gemini.hasUrl() || !gemini.model().isEmpty()) {
            throw new HalfSetModel("GEMINI_BASE_URL or GEMINI_MODEL is set, but GEMINI_API_KEY is not."
                    + " Set GEMINI_API_KEY, or unset the others to run with the offline model.");
        }
        if (openai.hasKey() || openai.hasUrl()) {
            models.add(providers.openAi(
                    url("OPENAI_BASE_URL", openai.baseUrlOr(OPENAI_URL)),
                    openai.hasKey() ? openai.apiKey() : "none",
                    openai.modelOr("gpt-4o-mini")));
        } else if (!openai.model().isEmpty()) {
            throw new HalfSetModel("OPENAI_MODEL is set, but neither OPENAI_API_KEY nor OPENAI_BASE_URL is."
                    + " Set one of them (OPENAI_BASE_URL for a server of your own), or unset OPENAI_MODEL.");
        }
        if (ollama.hasUrl()) {
            models.add(providers.ollama(url("OLLAMA_BASE_URL", ollama.baseUrl()), ollama.modelOr("llama3.2")));
        } else if (!ollama.model().isEmpty()) {
            throw new HalfSetModel("OLLAMA_MODEL is set, but OLLAMA_BASE_URL is not."
                    + " Set OLLAMA_BASE_URL (for example http://localhost:11434), or unset OLLAMA_MODEL.");
        }
        return models;
    }

    private static String url(String variable, String value) {
        try {
            var url = URI.create(value);
            if (url.getHost() != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
                return value;
            }
        } catch (IllegalArgumentException e) {
            throw new HalfSetModel(variable + " is not a URL: it must look like " + GEMINI_URL + ".");
        }
        throw new HalfSetModel(
                variable + " must begin with https:// or http:// and name a host, like " + GEMINI_URL + ".");
    }
}
