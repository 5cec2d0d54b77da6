package fr.phoenix.dialogs;

import fr.phoenix.dialogs.Inbox.Received;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The event log, one stream a conversation, and the fence that lets one turn at a time be committed over all instances. */
public interface ConversationLog {

    /** Prolongs a claim that is still ours; false when it was lost. */
    boolean extend(Claim claim, Duration lease);

    /** Gives a claim back with nothing done. */
    void release(Claim claim);

    /** The events with a version greater than {@code after}, in order. Versions start at 1. */
    List<ConversationEvent> read(ConversationId conversation, long after);

    /**
     * Appends the events of one turn, its replies' outbox rows and its files, closes its message and gives the claim back, all in
     * one short transaction. A stale turn does nothing of that; but a message that comes with it is kept, and waits, unless it was
     * there before.
     */
    Appended append(Turn turn);

    /**
     * What one turn changes. Every {@link ConversationEvent.Replied} among the events becomes an outbox row.
     *
     * @param files documents made in the turn
     * @param arrived the answered message when it is stored with its turn; empty when it was before
     * @param discarded files of the conversation that nobody needs once the turn is committed; gone with its commit, not before
     * @param kept files of the conversation that stay as long as it does, whatever the period for others of their kind
     * @param reminders all that are planned from here on; empty when the turn changed nothing about them
     */
    record Turn(
            Claim claim,
            MessageId answered,
            List<ConversationEvent> events,
            List<NewFile> files,
            Optional<Arrived> arrived,
            List<FileId> discarded,
            List<FileId> kept,
            Optional<List<PlannedReminder>> reminders) {
        public Turn {
            events = List.copyOf(events);
            files = List.copyOf(files);
            discarded = List.copyOf(discarded);
            kept = List.copyOf(kept);
            reminders = reminders.map(List::copyOf);
        }

        /** A turn that plans no reminder. */
        public Turn(
                Claim claim,
                MessageId answered,
                List<ConversationEvent> events,
                List<NewFile> files,
                Optional<Arrived> arrived,
                List<FileId> discarded,
                List<FileId> kept) {
            this(claim, answered, events, files, arrived, discarded, kept, Optional.empty());
        }

        /** A turn that settles no file's fate. */
        public Turn(
                Claim claim,
                MessageId answered,
                List<ConversationEvent> events,
                List<NewFile> files,
                Optional<Arrived> arrived) {
            this(claim, answered, events, files, arrived, List.of(), List.of());
        }

        /** A turn that answers a message stored before. */
        public Turn(Claim claim, MessageId answered, List<ConversationEvent> events, List<NewFile> files) {
            this(claim, answered, events, files, Optional.empty());
        }
    }

    /** A message stored with its turn, and the files that came with it. */
    record Arrived(Received received, List<NewFile> files) {
        public Arrived {
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
