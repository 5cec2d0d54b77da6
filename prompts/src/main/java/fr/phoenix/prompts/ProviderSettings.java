package fr.phoenix.prompts;

import fr.phoenix.prompts.routing.Tier;
import java.util.Map;
import java.util.Optional;

/**
 * How one provider is set. Texts are empty when not set.
 *
 * @param model one model for all tiers
 * @param tiers the models named for single tiers, which come before it
 */
public record ProviderSettings(String apiKey, String baseUrl, String model, Map<Tier, String> tiers) {

    public ProviderSettings {
        tiers = Map.copyOf(tiers);
    }

    boolean hasKey() {
        return !apiKey.isEmpty();
    }

    boolean hasUrl() {
        return !baseUrl.isEmpty();
    }

    boolean namesModels() {
        return !model.isEmpty() || !tiers.isEmpty();
    }

    String baseUrlOr(String other) {
        return hasUrl() ? baseUrl : other;
    }

    /** The model of a tier: the one named for it, else the one for all, else {@code other}. */
    String modelOr(Tier tier, String other) {
        return Optional.ofNullable(tiers.get(tier)).orElse(model.isEmpty() ? other : model);
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "ProviderSettings[" + baseUrl + ", " + model + tiers + (hasKey() ? ", with a key]" : "]");
    }
}
