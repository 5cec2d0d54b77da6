package fr.phoenix.prompts.template;

import java.util.Locale;

/** What a version of a prompt is for. */
public enum PromptLabel {
    /** What runs. */
    PRODUCTION,
    /** What may run next; for evaluations and forks. */
    CANDIDATE;

    /** As in {@code labels.properties}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
