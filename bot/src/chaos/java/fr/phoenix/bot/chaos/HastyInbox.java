package fr.phoenix.bot.chaos;

import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.NewFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Acknowledges before it stores: quick, popular, and wrong. */
final class HastyInbox implements Inbox {

    private static final int LATE_MILLIS = 400;

    private final Inbox real;
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(4);

    HastyInbox(Inbox real) {
        this.real = real;
    }

    @Override
    public Receipt accept(Message message, List<NewFile> files) {
        if (message.opens()) {
            return real.accept(message, files);
        }
        System.out.println(Mutant.BITES + "ack");
        var _ = later.schedule(() -> real.accept(message, files), LATE_MILLIS, TimeUnit.MILLISECONDS);
        // the same message, the same id: nobody may notice before something breaks
        var id = UUID.nameUUIDFromBytes(message.externalId().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Receipt.Accepted(new MessageId(id), new ConversationId(id));
    }

    @Override
    public List<ConversationId> waiting(int most) {
        return real.waiting(most);
    }

    @Override
    public Optional<Claimed> claim(ConversationId conversation, Duration lease) {
        return real.claim(conversation, lease);
    }

    @Override
    public void putBack(Claimed claimed) {
        real.putBack(claimed);
    }

    /** Nothing is ever at rest: every message comes by {@link #accept}. */
    @Override
    public Optional<Arrival> arrive(Message message) {
        return Optional.empty();
    }

    @Override
    public Optional<Claim> hold(Arrival arrival, List<NewFile> files, Duration lease) {
        return real.hold(arrival, files, lease);
    }

    @Override
    public boolean answered(MessageId message) {
        return real.answered(message);
    }

    @Override
    public List<Kept> messages(ConversationId conversation, long afterReply, int most) {
        return real.messages(conversation, afterReply, most);
    }

    @Override
    public Backlog backlog() {
        return real.backlog();
    }
}
