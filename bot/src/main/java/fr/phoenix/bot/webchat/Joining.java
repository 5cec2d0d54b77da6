package fr.phoenix.bot.webchat;

import fr.phoenix.bot.webchat.Refusal.Reason;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Upshot;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.linking.LinkCode;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.linking.Links.Shown;
import fr.phoenix.dialogs.linking.Links.Tryer;
import fr.phoenix.persistence.websession.WebSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets a browser into a conversation by a code. The page has asked the person whether they mean it, so a session they had goes over at
 * once: its account leads to the other conversation from then on, and its token ends.
 */
@Component
class Joining {

    private final Links links;
    private final Conversations conversations;
    private final BearerSessions bearers;
    private final Throttle throttle;

    Joining(Links links, Conversations conversations, BearerSessions bearers, Throttle throttle) {
        this.links = links;
        this.conversations = conversations;
        this.bearers = bearers;
        this.throttle = throttle;
    }

    /** Where the account is now, with the receipt of what it says there. */
    record Arrival(Account account, Receipt.Accepted receipt) {}

    Arrival join(String written, Language language, HttpServletRequest call) {
        var address = call.getRemoteAddr();
        throttle.link(address);
        var session = bearers.of(call);
        var account = session.map(WebSession::account)
                .orElseGet(() -> new Account(Channel.WEB, UUID.randomUUID().toString()));
        var attempt = UUID.randomUUID().toString();
        var shown = LinkCode.read(written)
                .map(code -> links.show(code, account, attempt, tryers(session, address)))
                .orElseGet(Shown.Unknown::new);
        var came = shown instanceof Shown.Occupied own ? leave(own, account) : shown;
        return switch (came) {
            case Shown.Joined joined -> arrive(account, joined, language, attempt);
            case Shown.Here _ -> throw new Refusal(HttpStatus.CONFLICT, Reason.LINKED_HERE);
            case Shown.TooMany _ ->
                throw new Refusal(
                        HttpStatus.TOO_MANY_REQUESTS, Reason.TOO_MANY, String.valueOf(Links.VALID.toSeconds()));
            case Shown.Unknown _, Shown.Occupied _ -> throw new Refusal(HttpStatus.BAD_REQUEST, Reason.UNKNOWN_LINK);
        };
    }

    /** A code makes nobody 18. */
    private Shown leave(Shown.Occupied own, Account account) {
        return conversations.minor(own) ? new Shown.Unknown() : links.confirm(account);
    }

    /** People behind one address share it; who has a session is told apart by that as well. */
    private static List<Tryer> tryers(Optional<WebSession> session, String address) {
        return session.map(one -> List.of(Tryer.account(one.account()), Tryer.shared(address)))
                .orElseGet(() -> List.of(Tryer.address(address)));
    }

    private Arrival arrive(Account account, Shown.Joined joined, Language language, String attempt) {
        var upshot = joined.leftOne() ? Upshot.LEFT_AND_JOINED : Upshot.JOINED;
        var message = new Message(account, "linked-" + attempt, language, new Message.CodeShown(upshot));
        if (conversations.receive(message, List.of()) instanceof Receipt.Accepted receipt) {
            return new Arrival(account, receipt);
        }
        throw new Refusal(HttpStatus.BAD_REQUEST, Reason.UNKNOWN_LINK); // erased a moment ago
    }
}
