package fr.phoenix.dialogs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Replies that were decided, in order per conversation. Channels that pull (the web) read {@link #after}; channels that are pushed to
 * (Telegram) claim, send and report.
 */
public interface Outbox {

    /** Replies of a conversation with a sequence number greater than {@code seq}, in order. */
    List<Outgoing> after(ConversationId conversation, long seq, int most);

    /** The replies that answered one message, in order. */
    List<Outgoing> inReplyTo(MessageId message);

    /**
     * Takes the oldest due reply of each conversation of the channel, of which no earlier one is open, for the length of the lease. A
     * reply whose lease ran out while it was being sent comes again with {@link Outgoing#doubtful()} set.
     */
    List<Outgoing> claim(Channel channel, int most, Duration lease);

    /** Reports count for the try they are about: one whose lease ran out, and whom another took over from, changes nothing. */
    void sent(Outgoing outgoing);

    /** Not sent for certain; comes again after the delay. */
    void retry(Outgoing outgoing, Duration delay);

    /** Maybe sent, and not to be sent again. */
    void unsure(Outgoing outgoing);

    /** Cannot be sent, ever. */
    void dead(Outgoing outgoing);

    /** How many replies still have to be sent, for metrics. */
    long waiting();

    /**
     * A reply on its way.
     *
     * @param seq counts the conversation's replies from 1, without gaps
     * @param attempt 1 for the first try
     * @param doubtful an earlier try may have reached the person
     */
    record Outgoing(
            ReplyId id,
            ConversationId conversation,
            Account account,
            long seq,
            MessageId inReplyTo,
            ConversationEvent.Replied replied,
            Instant at,
            int attempt,
            boolean doubtful) {}
}
