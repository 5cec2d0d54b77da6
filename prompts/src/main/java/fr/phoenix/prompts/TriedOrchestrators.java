package fr.phoenix.prompts;

import fr.phoenix.dialogs.orchestration.Orchestrators;
import fr.phoenix.prompts.routing.LanguageModel;
import fr.phoenix.prompts.routing.ModelRouter;
import fr.phoenix.prompts.template.Prompt;
import fr.phoenix.prompts.template.PromptChoice;
import fr.phoenix.prompts.template.PromptLibrary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The same way to an answer, guards included, with a prompt or a model of choice. */
record TriedOrchestrators(
        PromptLibrary library,
        List<LanguageModel> models,
        Function<List<LanguageModel>, ModelRouter> routers,
        Checks checks,
        OfflineModel offline)
        implements Orchestrators {

    @Override
    public Found with(Optional<String> prompt, Optional<String> model) {
        var wanted = prompt.flatMap(library::find);
        if (prompt.isPresent() && wanted.isEmpty()) {
            return new Found.NoSuchPrompt(
                    library.all().stream().map(Prompt::id).map(Object::toString).toList());
        }
        var asked = model.map(this::named).orElse(models);
        if (model.isPresent() && asked.isEmpty() && !model.get().equals(OFFLINE)) {
            return new Found.NoSuchModel(Stream.concat(models.stream().map(LanguageModel::name), Stream.of(OFFLINE))
                    .toList());
        }
        PromptChoice choice = wanted.<PromptChoice>map(library::preferring).orElse(library);
        return new Found.Ready(new PromptingOrchestrator(choice, routers.apply(asked), checks, offline));
    }

    private List<LanguageModel> named(String name) {
        return models.stream().filter(model -> model.name().equals(name)).toList();
    }
}
