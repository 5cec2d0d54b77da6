package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Words;
import java.util.List;
import java.util.Optional;

/**
 * What the orchestrator proposes.
 *
 * @param proposals in the order the message says them; never trusted, each is checked against its evidence and the open question
 * @param prompt the chosen prompt's task, if one was chosen
 * @param reason why, in a sentence; may quote the person
 */
public record Plan(List<Proposal> proposals, Optional<String> prompt, Words reason, Author.Writer author) {
    public Plan {
        proposals = List.copyOf(proposals);
    }

    /**
     * A command that the message may mean.
     *
     * @param evidence the words of the message that say so, as they stand there; blank when none were named
     */
    public record Proposal(Command command, Words evidence) {}
}
