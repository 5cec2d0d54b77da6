package fr.phoenix.prompts.template;

import fr.phoenix.dialogs.Language;

/** Which version of a prompt is used. */
@FunctionalInterface
public interface PromptChoice {

    /** The prompt of this name; the task's default one when there is none of this name in this family. */
    Prompt find(ModelTask task, String name, Language language);

    /** The same, but this very prompt for its task in its language, whatever its name. */
    default PromptChoice preferring(Prompt wanted) {
        return (task, name, language) ->
                wanted.task() == task && wanted.id().language() == language ? wanted : find(task, name, language);
    }
}
