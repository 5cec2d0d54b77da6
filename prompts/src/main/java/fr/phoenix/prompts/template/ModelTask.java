package fr.phoenix.prompts.template;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of work a model is asked to do. Each has a family of prompts: a default one, and variants whose name goes on with a
 * hyphen ({@code check-in/reflect}, {@code check-in/reflect-fear}).
 */
public enum ModelTask {
    PLAN(
            "plan",
            "understanding/plan",
            Set.of("flow", "state", "question", "message", "slots", "corrections", "prompts", "flows", "topics")),
    REFLECT("reflect", "check-in/reflect", Set.of("address", "mood", "confidence", "weighs", "last_step")),
    DRAFT("draft", "letter/draft", Set.of("title", "company", "matched", "facts", "sentences")),
    CRITIQUE("critique", "cv/critique", Set.of("address", "score", "strengths", "fixes")),
    REWRITE("rewrite", "cv/rewrite", Set.of("lines"));

    private final String code;
    private final String defaultPrompt;
    private final Set<String> variables;

    ModelTask(String code, String defaultPrompt, Set<String> variables) {
        this.code = code;
        this.defaultPrompt = defaultPrompt;
        this.variables = variables;
    }

    /** A stable name for metrics. */
    public String code() {
        return code;
    }

    /** The prompt used when a wanted one does not exist. */
    public String defaultPrompt() {
        return defaultPrompt;
    }

    /** What a prompt of this family may use. */
    Set<String> variables() {
        return variables;
    }

    /** The task a prompt's name belongs to. */
    static Optional<ModelTask> ofPrompt(String name) {
        return Arrays.stream(values()).filter(task -> task.owns(name)).findFirst();
    }

    boolean owns(String name) {
        return name.equals(defaultPrompt) || name.startsWith(defaultPrompt + "-");
    }
}
