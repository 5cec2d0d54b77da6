package fr.phoenix.prompts;

import fr.phoenix.dialogs.orchestration.Orchestrators;
import fr.phoenix.prompts.routing.LanguageModel;
import fr.phoenix.prompts.routing.RememberingRouter;
import fr.phoenix.prompts.routing.Roster;
import fr.phoenix.prompts.template.Prompt;
import fr.phoenix.prompts.template.PromptChoice;
import fr.phoenix.prompts.template.PromptLibrary;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The same way to an answer, guards included, with a prompt or a model of choice. */
record TriedOrchestrators(
        PromptLibrary library,
        Roster roster,
        Function<Roster, RememberingRouter> routers,
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
        var asked = model.map(this::named).orElse(roster);
        if (model.isPresent() && asked.isEmpty() && !model.get().equals(OFFLINE)) {
            return new Found.NoSuchModel(
                    Stream.concat(roster.models().stream().map(LanguageModel::name), Stream.of(OFFLINE))
                            .toList());
        }
        PromptChoice choice = wanted.<PromptChoice>map(library::preferring).orElse(library);
        return new Found.Ready(new PromptingOrchestrator(choice, routers.apply(asked), checks, offline));
    }

    private Roster named(String name) {
        return Roster.alike(roster.models().stream()
                .filter(model -> model.name().equals(name))
                .toList());
    }
}
