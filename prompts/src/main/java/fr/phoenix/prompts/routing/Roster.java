package fr.phoenix.prompts.routing;

import fr.phoenix.prompts.template.ModelTask;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which models a task asks, in order: of each provider the one of the task's tier, then the weaker ones, since what is used up or gone
 * for one model is often there for another.
 *
 * @param byTask for every task; without models the offline one answers it
 */
public record Roster(Map<ModelTask, List<LanguageModel>> byTask) {

    public Roster {
        byTask = Map.copyOf(byTask);
    }

    /** @param providers in the order they are tried, each with a model for every tier, the same one where it has no other */
    public static Roster of(List<Map<Tier, LanguageModel>> providers, Map<ModelTask, Tier> tiers) {
        var byTask = new EnumMap<ModelTask, List<LanguageModel>>(ModelTask.class);
        tiers.forEach((task, tier) -> byTask.put(
                task,
                providers.stream()
                        .flatMap(models ->
                                tier.downwards().stream().map(models::get).distinct())
                        .toList()));
        return new Roster(byTask);
    }

    /** The same models for every task. */
    public static Roster alike(List<LanguageModel> models) {
        return new Roster(Stream.of(ModelTask.values()).collect(Collectors.toMap(task -> task, task -> models)));
    }

    public List<LanguageModel> of(ModelTask task) {
        return byTask.getOrDefault(task, List.of());
    }

    /** Every model there is, once. */
    public Set<LanguageModel> models() {
        return byTask.values().stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether no task has a model to ask. */
    public boolean isEmpty() {
        return byTask.values().stream().allMatch(List::isEmpty);
    }
}
