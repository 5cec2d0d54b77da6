package fr.phoenix.bot.webchat;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.phoenix.bot.intake.Lanes;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.persistence.websession.WebSession;
import fr.phoenix.persistence.websession.WebSessions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens anonymous conversations or one that a code leads to, ends sessions, and gives tickets for event sources that cannot send a header. */
@RestController
@RequestMapping("/api/chat")
class SessionsController {

    private final Conversations conversations;
    private final Joining joining;
    private final WebSessions sessions;
    private final Lanes lanes;
    private final Throttle throttle;

    SessionsController(
            Conversations conversations, Joining joining, WebSessions sessions, Lanes lanes, Throttle throttle) {
        this.conversations = conversations;
        this.joining = joining;
        this.sessions = sessions;
        this.lanes = lanes;
        this.throttle = throttle;
    }

    record Open(
            @Nullable String locale,
            @Nullable String siteKey,
            @JsonProperty("person") @Nullable String linkCode) {

        /** Shows nothing of the code. */
        @Override
        public String toString() {
            return "Open[" + locale + "]";
        }
    }

    record Opened(String conversationId, String token, Instant expiresAt) {}

    record Ticket(String ticket, Instant expiresAt) {}

    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@RequestBody(required = false) @Nullable Open request, HttpServletRequest call) {
        throttle.session(call.getRemoteAddr());
        var language = Language.of(request == null || request.locale() == null ? "fr" : request.locale());
        if (request != null && request.linkCode() != null) {
            var arrival = joining.join(request.linkCode(), language, call);
            return opened(arrival.account(), arrival.receipt());
        }
        var account = new Account(Channel.WEB, UUID.randomUUID().toString());
        var message = new Message(account, "opened", language, new Message.Opened());
        return opened(account, (Receipt.Accepted) conversations.receive(message, List.of()));
    }

    private Opened opened(Account account, Receipt.Accepted receipt) {
        var created = sessions.create(receipt.conversation(), account);
        lanes.wake(receipt.conversation());
        return new Opened(receipt.conversation().toString(), created.token(), created.expiresAt());
    }

    @DeleteMapping("/sessions/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(WebSession session) {
        sessions.revoke(session);
    }

    /** Of the same conversation, wherever they are open. */
    @DeleteMapping("/sessions/others")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(WebSession session) {
        sessions.revokeOthers(session);
    }

    @PostMapping("/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    Ticket ticket(WebSession session) {
        var ticket = sessions.ticket(session);
        return new Ticket(ticket.token(), ticket.expiresAt());
    }
}
