package fr.phoenix.prompts;

import fr.phoenix.prompts.routing.LanguageModel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What answers, for the start-up summary and the self-report: names and hosts, never a key.
 *
 * @param models for example {@code gemini-2.5-flash at generativelanguage.googleapis.com}, in the order they are tried
 */
public record ModelSummary(List<String> models) {

    public ModelSummary {
        models = List.copyOf(models);
    }

    static ModelSummary of(List<LanguageModel> models) {
        return new ModelSummary(models.stream()
                .map(model -> model.name() + " at " + model.host())
                .toList());
    }

    /** One line for people. */
    public String sentence() {
        return models.isEmpty()
                ? "offline model (rules and sentence templates); set GEMINI_API_KEY to let Gemini answer"
                : models.stream().collect(Collectors.joining(", then ")) + ", then the offline model";
    }
}
