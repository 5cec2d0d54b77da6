package fr.phoenix.bot.delivery;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Outbox;
import fr.phoenix.dialogs.ReplyId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The outbox in memory: same rules, but delays are remembered instead of waited for, and leases never run out. */
public final class MemoryOutbox implements Outbox {

    /** Where a reply stands. */
    public enum Status {
        NEW,
        SENDING,
        SENT,
        UNSURE,
        DEAD
    }

    private final Map<ReplyId, Outgoing> rows = new LinkedHashMap<>();
    private final Map<ReplyId, Status> statuses = new LinkedHashMap<>();
    private final List<Duration> delays = new ArrayList<>();

    /** Puts a reply in line. */
    public synchronized ReplyId add(ConversationId conversation, Account account, Replied replied, boolean doubtful) {
        var id = new ReplyId(UUID.randomUUID());
        long seq = 1
                + rows.values().stream()
                        .filter(row -> row.conversation().equals(conversation))
                        .count();
        rows.put(
                id,
                new Outgoing(
                        id,
                        conversation,
                        account,
                        seq,
                        new MessageId(new UUID(0, seq)),
                        replied,
                        Instant.EPOCH,
                        doubtful ? 1 : 0,
                        doubtful));
        statuses.put(id, Status.NEW);
        return id;
    }

    public synchronized Status status(ReplyId reply) {
        return Objects.requireNonNull(statuses.get(reply));
    }

    /** The delays that were asked for, oldest first. */
    public synchronized List<Duration> delays() {
        return List.copyOf(delays);
    }

    @Override
    public synchronized List<Outgoing> after(ConversationId conversation, long seq, int most) {
        return rows.values().stream()
                .filter(row -> row.conversation().equals(conversation) && row.seq() > seq)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Outgoing> inReplyTo(MessageId message) {
        return rows.values().stream()
                .filter(row -> row.inReplyTo().equals(message))
                .toList();
    }

    @Override
    public synchronized List<Outgoing> claim(Channel channel, int most, Duration lease) {
        Set<ConversationId> seen = new HashSet<>();
        var claimed = new ArrayList<Outgoing>();
        for (var row : List.copyOf(rows.values())) {
            var status = status(row.id());
            boolean open = status == Status.NEW || status == Status.SENDING;
            boolean first = open && seen.add(row.conversation());
            if (first
                    && status == Status.NEW
                    && claimed.size() < most
                    && row.account().channel() == channel) {
                claimed.add(attempted(row));
            }
        }
        return claimed;
    }

    private Outgoing attempted(Outgoing row) {
        var next = new Outgoing(
                row.id(),
                row.conversation(),
                row.account(),
                row.seq(),
                row.inReplyTo(),
                row.replied(),
                row.at(),
                row.attempt() + 1,
                row.doubtful());
        rows.put(row.id(), next);
        statuses.put(row.id(), Status.SENDING);
        return next;
    }

    @Override
    public synchronized void sent(Outgoing outgoing) {
        settle(outgoing, Status.SENT);
    }

    @Override
    public synchronized void retry(Outgoing outgoing, Duration delay) {
        delays.add(delay);
        settle(outgoing, Status.NEW);
    }

    @Override
    public synchronized void unsure(Outgoing outgoing) {
        settle(outgoing, Status.UNSURE);
    }

    @Override
    public synchronized void dead(Outgoing outgoing) {
        settle(outgoing, Status.DEAD);
    }

    private void settle(Outgoing outgoing, Status status) {
        var row = rows.get(outgoing.id());
        if (row != null && row.attempt() == outgoing.attempt()) {
            statuses.put(outgoing.id(), status);
        }
    }

    @Override
    public synchronized long waiting() {
        return statuses.values().stream()
                .filter(status -> status == Status.NEW || status == Status.SENDING)
                .count();
    }
}
