package fr.phoenix.dialogs.history;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.CommandProposed;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationEvent.TurnAbandoned;
import java.util.List;
import java.util.Optional;

/**
 * One turn of the past: a message and all it set off, up to the next one.
 *
 * @param number counts from 1
 * @param before the conversation as the turn found it; of the first turn, as nothing is known yet
 * @param after the conversation as the turn left it
 */
public record PastTurn(
        int number, MessageReceived message, Conversation before, Conversation after, List<ConversationEvent> events) {

    public PastTurn {
        events = List.copyOf(events);
    }

    /** What the orchestrator chose, of what, and why; nothing when it was not asked. */
    public Optional<Planned> planned() {
        return all(Planned.class).stream().findFirst();
    }

    public List<CommandProposed> proposals() {
        return all(CommandProposed.class);
    }

    public List<Replied> replies() {
        return all(Replied.class);
    }

    /** The events of one kind, in order. */
    public <E extends ConversationEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** How often answering it was tried: only known of a turn that was given up, which counts. */
    int attempts() {
        return all(TurnAbandoned.class).stream()
                .findFirst()
                .map(TurnAbandoned::attempts)
                .orElse(1);
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "PastTurn[" + number + " of " + before.id() + "]";
    }
}
