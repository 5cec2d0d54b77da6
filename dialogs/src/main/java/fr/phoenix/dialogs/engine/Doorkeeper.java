package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.CodeShown;
import fr.phoenix.dialogs.Message.Upshot;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.linking.Links.Shown;
import fr.phoenix.dialogs.linking.Links.Tryer;
import fr.phoenix.dialogs.linking.ShownCode;
import fr.phoenix.dialogs.welcome.WelcomeFlow;
import java.util.List;

/**
 * Looks at messages before they are stored: one that shows a link code becomes what the code came to, and goes into the conversation it
 * leads to. So no code is ever stored, and a repeated delivery finds the same again. Not on the web, where sessions are opened by a call.
 */
record Doorkeeper(Links links, ConversationLog log) {

    /** The choice that answers {@link Upshot#ASKED}. */
    static final String CONFIRM = "link-confirm";

    /** Whether {@link #admit} makes something else of it. */
    boolean minds(Message message) {
        return confirms(message) || ShownCode.in(message.content()).isPresent();
    }

    private static boolean confirms(Message message) {
        return message.content() instanceof Chosen(var choice) && choice.equals(CONFIRM) && !onWeb(message);
    }

    Message admit(Message message) {
        if (confirms(message)) {
            return become(message, upshot(links.confirm(message.account())));
        }
        return ShownCode.in(message.content())
                .map(shown -> become(message, onWeb(message) ? Upshot.BY_MENU : show(message, shown)))
                .orElse(message);
    }

    private Upshot show(Message message, ShownCode shown) {
        return switch (shown) {
            case ShownCode.Garbled _ -> Upshot.UNKNOWN;
            case ShownCode.Whole(var code) -> {
                var account = message.account();
                var came = links.show(code, account, message.externalId(), List.of(Tryer.account(account)));
                yield came instanceof Shown.Occupied own ? decide(own, account) : upshot(came);
            }
        };
    }

    /**
     * Before the welcome is over there is nothing of theirs to protect, so nothing to ask; but a code makes nobody 18: to somebody who said
     * not to be, it is not valid.
     */
    private Upshot decide(Shown.Occupied occupied, Account account) {
        var own = own(occupied);
        if (own.profile().minor()) {
            return Upshot.UNKNOWN;
        }
        return WelcomeFlow.welcomed(own) ? Upshot.ASKED : upshot(links.confirm(account));
    }

    /** Whether the conversation that would be left is of somebody under 18. */
    boolean minor(Shown.Occupied occupied) {
        return own(occupied).profile().minor();
    }

    private Conversation own(Shown.Occupied occupied) {
        var claim = new Claim(occupied.own(), occupied.person(), Channel.TELEGRAM, 0, 0, 0);
        return Conversation.fold(claim, log.read(occupied.own(), 0));
    }

    private static Upshot upshot(Shown shown) {
        return switch (shown) {
            case Shown.Joined joined -> joined.leftOne() ? Upshot.LEFT_AND_JOINED : Upshot.JOINED;
            case Shown.Occupied _ -> Upshot.ASKED;
            case Shown.Here _ -> Upshot.HERE;
            case Shown.Unknown _ -> Upshot.UNKNOWN;
            case Shown.TooMany _ -> Upshot.TOO_MANY;
        };
    }

    private static boolean onWeb(Message message) {
        return message.account().channel() == Channel.WEB;
    }

    private static Message become(Message message, Upshot upshot) {
        return new Message(message.account(), message.externalId(), message.language(), new CodeShown(upshot));
    }
}
