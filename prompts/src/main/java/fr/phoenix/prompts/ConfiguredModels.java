package fr.phoenix.prompts;

import fr.phoenix.prompts.routing.LanguageModel;
import fr.phoenix.prompts.routing.Providers;
import fr.phoenix.prompts.routing.Tier;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Builds the models of the providers that are set. Throws {@link HalfSetModel} with a sentence that says what to do. */
final class ConfiguredModels {

    private static final String GEMINI_URL = "https://generativelanguage.googleapis.com/v1beta";
    private static final String OPENAI_URL = "https://api.openai.com/v1";

    /** Google has no stable model above this one (November 2026). */
    private static final String GEMINI_FLASH = "gemini-3.8-flash";

    private static final String GEMINI_LITE = "gemini-3.5-flash-lite";

    private final Providers providers;

    ConfiguredModels(Providers providers) {
        this.providers = providers;
    }

    /** In the order they are tried. */
    List<Map<Tier, LanguageModel>> of(ProviderSettings gemini, ProviderSettings openai, ProviderSettings ollama) {
        var models = new ArrayList<Map<Tier, LanguageModel>>();
        if (gemini.hasKey()) {
            var url = url("GEMINI_BASE_URL", gemini.baseUrlOr(GEMINI_URL));
            models.add(byTier(
                    tier -> gemini.modelOr(tier, tier == Tier.LITE ? GEMINI_LITE : GEMINI_FLASH),
                    name -> providers.gemini(url, gemini.apiKey(), name)));
        } else if (gemini.hasUrl() || gemini.namesModels()) {
            throw new HalfSetModel("GEMINI_BASE_URL or a model of Gemini is set, but GEMINI_API_KEY is not."
                    + " Set GEMINI_API_KEY, or unset the others to run with the offline model.");
        }
        if (openai.hasKey() || openai.hasUrl()) {
            var url = url("OPENAI_BASE_URL", openai.baseUrlOr(OPENAI_URL));
            var key = openai.hasKey() ? openai.apiKey() : "none";
            models.add(byTier(tier -> openai.modelOr(tier, "gpt-4o-mini"), name -> providers.openAi(url, key, name)));
        } else if (openai.namesModels()) {
            throw new HalfSetModel("OPENAI_MODEL is set, but neither OPENAI_API_KEY nor OPENAI_BASE_URL is."
                    + " Set one of them (OPENAI_BASE_URL for a server of your own), or unset OPENAI_MODEL.");
        }
        if (ollama.hasUrl()) {
            var url = url("OLLAMA_BASE_URL", ollama.baseUrl());
            models.add(byTier(tier -> ollama.modelOr(tier, "llama3.2"), name -> providers.ollama(url, name)));
        } else if (ollama.namesModels()) {
            throw new HalfSetModel("OLLAMA_MODEL is set, but OLLAMA_BASE_URL is not."
                    + " Set OLLAMA_BASE_URL (for example http://localhost:11434), or unset OLLAMA_MODEL.");
        }
        return models;
    }

    /** One model a name, whatever the number of tiers it serves. */
    private static Map<Tier, LanguageModel> byTier(Function<Tier, String> name, Function<String, LanguageModel> build) {
        var built = new HashMap<String, LanguageModel>();
        var models = new EnumMap<Tier, LanguageModel>(Tier.class);
        for (var tier : Tier.values()) {
            models.put(tier, built.computeIfAbsent(name.apply(tier), build));
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
