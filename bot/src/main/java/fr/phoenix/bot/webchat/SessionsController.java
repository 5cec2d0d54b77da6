package fr.phoenix.bot.webchat;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.phoenix.bot.intake.Lanes;
import fr.phoenix.bot.webchat.Refusal.Reason;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens anonymous conversations, and gives tickets for event sources that cannot send a header. */
@RestController
@RequestMapping("/api/chat")
class SessionsController {

    private final Conversations conversations;
    private final WebSessions sessions;
    private final Lanes lanes;
    private final Throttle throttle;

    SessionsController(Conversations conversations, WebSessions sessions, Lanes lanes, Throttle throttle) {
        this.conversations = conversations;
        this.sessions = sessions;
        this.lanes = lanes;
        this.throttle = throttle;
    }

    record Open(
            @Nullable String locale,
            @Nullable String siteKey,
            @JsonProperty("person") @Nullable String linkCode) {}

    record Opened(String conversationId, String token, Instant expiresAt) {}

    record Ticket(String ticket, Instant expiresAt) {}

    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@RequestBody(required = false) @Nullable Open request, HttpServletRequest call) {
        throttle.session(call.getRemoteAddr());
        if (request != null && request.linkCode() != null) {
            throw new Refusal(HttpStatus.BAD_REQUEST, Reason.UNKNOWN_LINK);
        }
        var locale = request == null || request.locale() == null ? "fr" : request.locale();
        var account = new Account(Channel.WEB, UUID.randomUUID().toString());
        var message = new Message(account, "opened", Language.of(locale), new Message.Opened());
        var receipt = (Receipt.Accepted) conversations.receive(message, List.of());
        var created = sessions.create(receipt.conversation(), account);
        lanes.wake(receipt.conversation());
        return new Opened(receipt.conversation().toString(), created.token(), created.expiresAt());
    }

    @PostMapping("/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    Ticket ticket(WebSession session) {
        var ticket = sessions.ticket(session);
        return new Ticket(ticket.token(), ticket.expiresAt());
    }
}
