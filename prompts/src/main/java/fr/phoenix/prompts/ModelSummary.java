package fr.phoenix.prompts;

import fr.phoenix.prompts.routing.LanguageModel;
import fr.phoenix.prompts.routing.Roster;
import fr.phoenix.prompts.template.ModelTask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What answers what, for the start-up summary and the self-report: names and hosts, never a key.
 *
 * @param byTasks the models in the order they are tried, for example {@code gemini-3.8-flash at generativelanguage.googleapis.com}, by
 *     the tasks that ask the same ones, for example {@code reflect, critique}
 */
public record ModelSummary(Map<String, List<String>> byTasks) {

    private static final String LAST = "the offline model";

    static ModelSummary of(Roster roster) {
        var tasks = Stream.of(ModelTask.values())
                .filter(task -> !roster.of(task).isEmpty())
                .collect(Collectors.groupingBy(
                        roster::of, LinkedHashMap::new, Collectors.mapping(ModelTask::code, Collectors.joining(", "))));
        var byTasks = new LinkedHashMap<String, List<String>>();
        tasks.forEach((models, codes) ->
                byTasks.put(codes, models.stream().map(ModelSummary::told).toList()));
        return new ModelSummary(byTasks);
    }

    private static String told(LanguageModel model) {
        return model.name() + " at " + model.host();
    }

    /** One line for people. */
    public String sentence() {
        if (byTasks.isEmpty()) {
            return "offline model (rules and sentence templates); set GEMINI_API_KEY to let Gemini answer";
        }
        if (byTasks.size() == 1) {
            return chain(byTasks.values().iterator().next()) + ", then " + LAST;
        }
        return byTasks.entrySet().stream()
                        .map(group -> group.getKey() + ": " + chain(group.getValue()))
                        .collect(Collectors.joining("; "))
                + "; at last " + LAST;
    }

    private static String chain(List<String> models) {
        return String.join(", then ", models);
    }
}
