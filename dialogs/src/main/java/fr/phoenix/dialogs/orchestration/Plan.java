package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Words;
import java.util.List;
import java.util.Optional;

/**
 * What the orchestrator proposes.
 *
 * @param commands in the order the message says them; never trusted, each is checked against the open question
 * @param prompt the chosen prompt's task, if one was chosen
 * @param reason why, in a sentence; may quote the person
 */
public record Plan(List<Command> commands, Optional<String> prompt, Words reason, Author.Writer author) {
    public Plan {
        commands = List.copyOf(commands);
    }
}
