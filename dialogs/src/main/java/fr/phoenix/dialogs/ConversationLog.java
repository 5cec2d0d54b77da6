package fr.phoenix.dialogs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The event log, one stream a conversation, and the claims that let one turn at a time be taken over all instances. */
public interface ConversationLog {

    /** Claims the conversation unless somebody holds it; the lease runs by the database's clock. */
    Optional<Claim> claim(ConversationId conversation, Duration lease);

    /** Prolongs a claim that is still ours; false when it was lost. */
    boolean extend(Claim claim, Duration lease);

    /** Gives a claim back with nothing done. */
    void release(Claim claim);

    /** The events with a version greater than {@code after}, in order. Versions start at 1. */
    List<ConversationEvent> read(ConversationId conversation, long after);

    /**
     * Appends the events of one turn, its replies' outbox rows and its files, closes its message and gives the claim back, all in
     * one short transaction, or does nothing.
     */
    Appended append(Turn turn);

    /** What one turn changes. Every {@link ConversationEvent.Replied} among the events becomes an outbox row. */
    record Turn(Claim claim, MessageId answered, List<ConversationEvent> events, List<NewFile> files) {
        public Turn {
            events = List.copyOf(events);
            files = List.copyOf(files);
        }
    }

    /** What became of an append. */
    sealed interface Appended {

        record Committed(long version) implements Appended {}

        /** Another one took over or came first: nothing was written. */
        record Stale() implements Appended {}
    }
}
