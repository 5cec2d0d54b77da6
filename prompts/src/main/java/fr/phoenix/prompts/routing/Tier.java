package fr.phoenix.prompts.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How strong a model is, from the quick and cheap one to the best; a provider names one model for each, or one for all. */
public enum Tier {
    LITE,
    FLASH,
    PRO;

    /** A stable name for settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** This one, then the weaker ones, strongest first. */
    List<Tier> downwards() {
        return Arrays.stream(values())
                .filter(tier -> tier.compareTo(this) <= 0)
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    public static Optional<Tier> of(String code) {
        return Arrays.stream(values()).filter(tier -> tier.code().equals(code)).findFirst();
    }
}
