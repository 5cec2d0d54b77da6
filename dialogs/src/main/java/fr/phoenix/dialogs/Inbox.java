package fr.phoenix.dialogs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages made durable before anything is acknowledged. */
public interface Inbox {

    /**
     * Stores the message in one commit, and its files with it. The first message of an unknown account begins a conversation;
     * on the web only {@link Message.Opened} does, so that what races an erasure leaves nothing behind.
     * Unique on (channel, account, external id): the same message again is {@link Receipt.Repeated}, whatever races.
     */
    Receipt accept(Message message, List<NewFile> files);

    /** Conversations with unanswered messages that nobody is answering now, longest waiting first. */
    List<ConversationId> waiting(int most);

    /**
     * Claims the conversation for its oldest unanswered message and counts one more attempt at it, in one commit. Nothing when none
     * waits or somebody holds the conversation. The lease runs by the database's clock.
     */
    Optional<Claimed> claim(ConversationId conversation, Duration lease);

    /** Gives what was claimed back for another instance to answer, as if it had not been claimed: no attempt is counted. */
    void putBack(Claimed claimed);

    /**
     * A message of a known account whose conversation is at rest: nobody holds it, nothing waits, and the message is new. Reads only:
     * nothing is durable, and the message gone with its holder, before {@link #hold} or {@link ConversationLog#append} took it in.
     */
    Optional<Arrival> arrive(Message message);

    /** Stores the arrived message and claims its conversation, in one commit; nothing is done when another one came first. */
    Optional<Claim> hold(Arrival arrival, List<NewFile> files, Duration lease);

    /** Whether the message was answered (or given up with an apology). */
    boolean answered(MessageId message);

    /**
     * The messages of a conversation that are still kept, oldest first.
     *
     * @param afterReply only those that came when the conversation had this many replies or more; 0 for all
     */
    List<Kept> messages(ConversationId conversation, long afterReply, int most);

    /** How much waits, for metrics: unanswered messages, and the age of the oldest (zero when none). */
    Backlog backlog();

    record Backlog(long waiting, Duration oldest) {}

    /**
     * A message of the past.
     *
     * @param afterReply the sequence number of the conversation's last reply when it came, 0 before all
     */
    record Kept(MessageId id, String externalId, Message.Content content, Instant at, long afterReply) {}

    /** What became of a message that was handed in. */
    sealed interface Receipt {

        record Accepted(MessageId message, ConversationId conversation) implements Receipt {}

        /** It was already there, with the same content: no second effect. */
        record Repeated(MessageId message, ConversationId conversation) implements Receipt {}

        /** Its id was already used for another content: refused. */
        record Conflicting() implements Receipt {}

        /** Nobody opened a conversation for this account, or it was erased: nothing was stored. */
        record Unknown() implements Receipt {}
    }

    /** A conversation that was claimed, and the message to answer. */
    record Claimed(Claim claim, Received received) {}

    /** A message that is not durable yet, and its conversation as it stood; the claim holds nothing. */
    record Arrival(Claim claim, Received received) {}

    /**
     * A message to answer.
     *
     * @param attempt 1 for the first try to answer it
     */
    record Received(MessageId id, Message message, Instant at, int attempt) {}
}
