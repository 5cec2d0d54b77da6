package fr.phoenix.persistence;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.ConversationStarted;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Appended;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What people write in these tests, and the shortest engine that answers them. */
public final class Messages {

    public static final Duration LEASE = Duration.ofSeconds(30);

    private Messages() {}

    public static Account somebody(Channel channel) {
        return new Account(channel, UUID.randomUUID().toString());
    }

    /** The first message of somebody on the web. */
    public static Message opened(Account account) {
        return new Message(account, "opened", Language.FR, new Message.Opened());
    }

    public static Message typed(Account account, String text) {
        return typed(account, UUID.randomUUID().toString(), text);
    }

    public static Message typed(Account account, String externalId, String text) {
        return new Message(account, externalId, Language.FR, new Message.Typed(new Words(text), Message.Kind.CHAT));
    }

    public static Replied reply(String text) {
        return new Replied(new Reply.Text(new Words(text)), "check-in", "ASKING_MOOD", new Author.Fixed(), Language.FR);
    }

    public static Receipt.Accepted accepted(Store store, Message message) {
        return (Receipt.Accepted) store.inbox.accept(message, List.of());
    }

    /** Accepts the message and answers it with the replies. */
    public static ConversationId say(Store store, Message message, String... replies) {
        var conversation = accepted(store, message).conversation();
        answer(store, conversation, replies);
        return conversation;
    }

    /** Answers the oldest open message. */
    public static MessageId answer(Store store, ConversationId conversation, String... replies) {
        var claimed = store.inbox.claim(conversation, LEASE).orElseThrow();
        var claim = claimed.claim();
        var received = claimed.received();
        var events = new ArrayList<ConversationEvent>();
        if (claim.version() == 0) {
            events.add(new ConversationStarted(conversation, claim.person(), claim.channel(), Language.FR));
        }
        events.add(new MessageReceived(received.id(), received.message().content(), received.at()));
        for (var reply : replies) {
            events.add(reply(reply));
        }
        append(store, claim, received.id(), events);
        return received.id();
    }

    private static void append(Store store, Claim claim, MessageId answered, List<ConversationEvent> events) {
        var appended = store.log.append(new Turn(claim, answered, events, List.of()));
        if (!(appended instanceof Appended.Committed)) {
            throw new AssertionError(appended);
        }
    }
}
