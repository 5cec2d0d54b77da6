package fr.phoenix.prompts.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much time and care a prompt deserves. */
public enum ModelTier {
    /** A person waits for the next question: little time in all, little freedom of wording. */
    FAST(0.1),
    /** Words a person will read, or send. */
    CAREFUL(0.7);

    private final double temperature;

    ModelTier(double temperature) {
        this.temperature = temperature;
    }

    /** The sampling temperature, 0 to 1. */
    public double temperature() {
        return temperature;
    }

    static Optional<ModelTier> of(String code) {
        return Arrays.stream(values())
                .filter(tier -> tier.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
