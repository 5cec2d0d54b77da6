package fr.phoenix.bot.webchat;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.phoenix.bot.intake.Lanes;
import fr.phoenix.bot.webchat.Refusal.Reason;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Content;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Outbox;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.websession.WebSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes messages and documents in: durable before the answer, the same id twice without a second effect. */
@RestController
@RequestMapping("/api/chat")
class MessagesController {

    /** UTF-16 units of a message, and of a pasted offer or CV. */
    static final int LONGEST = 4_000;

    static final int LONGEST_PASTE = 50_000;

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,3})");
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final Pattern CHOICE = Pattern.compile("[\\p{Graph}]{1,64}");

    private final Outbox outbox;
    private final Lanes lanes;
    private final Waiting waiting;
    private final Throttle throttle;

    MessagesController(Outbox outbox, Lanes lanes, Waiting waiting, Throttle throttle) {
        this.outbox = outbox;
        this.lanes = lanes;
        this.waiting = waiting;
        this.throttle = throttle;
    }

    record Sent(
            @Nullable String clientMessageId,
            @Nullable String text,
            @Nullable String choice,
            @Nullable String kind) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Accepted(String messageId, @Nullable List<ReplyJson> replies) {}

    @PostMapping("/messages")
    ResponseEntity<Accepted> send(
            WebSession session,
            @RequestBody Sent sent,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer) {
        throttle.message(session);
        return hand(session, id(sent.clientMessageId()), content(sent), List.of(), prefer);
    }

    @PostMapping("/documents")
    ResponseEntity<Accepted> upload(
            WebSession session,
            @RequestParam("file") MultipartFile upload,
            @RequestParam(name = "clientMessageId", required = false) @Nullable String clientMessageId,
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer) {
        throttle.document(session);
        var id = id(clientMessageId);
        var file = Uploads.accept(upload);
        var content = new Message.Attached(
                file.id(),
                file.name(),
                file.mediaType(),
                file.content().length,
                Uploads.digest(file.content()),
                kind(kind));
        return hand(session, id, content, List.of(file), prefer);
    }

    private ResponseEntity<Accepted> hand(
            WebSession session, String id, Content content, List<NewFile> files, String prefer) {
        var message = new Message(session.account(), id, Language.FR, content);
        return switch (lanes.receive(message, files)) {
            case Receipt.Accepted accepted ->
                answer(session, new Taken(accepted.message(), accepted.conversation()), prefer);
            case Receipt.Repeated repeated ->
                answer(session, new Taken(repeated.message(), repeated.conversation()), prefer);
            case Receipt.Conflicting conflicting -> throw new Refusal(HttpStatus.CONFLICT, Reason.CONFLICT);
            case Receipt.Unknown unknown -> throw new Refusal(HttpStatus.UNAUTHORIZED, Reason.NO_SESSION);
        };
    }

    private record Taken(MessageId message, ConversationId conversation) {}

    private ResponseEntity<Accepted> answer(WebSession session, Taken taken, String prefer) {
        var id = taken.message().toString();
        var wait = wait(prefer);
        if (wait.isPresent() && waiting.untilAnswered(session.conversation(), taken.message(), wait.get())) {
            var replies = outbox.inReplyTo(taken.message()).stream()
                    .map(ReplyJson::of)
                    .toList();
            return ResponseEntity.ok().header("Preference-Applied", "wait").body(new Accepted(id, replies));
        }
        return ResponseEntity.accepted().body(new Accepted(id, null));
    }

    private static Optional<Duration> wait(String prefer) {
        var asked = WAIT.matcher(prefer);
        return asked.find()
                ? Optional.of(Duration.ofSeconds(Math.min(Integer.parseInt(asked.group(1)), LONGEST_WAIT_SECONDS)))
                : Optional.empty();
    }

    private static String id(@Nullable String clientMessageId) {
        try {
            return UUID.fromString(clientMessageId == null ? "" : clientMessageId)
                    .toString();
        } catch (IllegalArgumentException e) {
            throw new Refusal(HttpStatus.BAD_REQUEST, Reason.UNREADABLE, "clientMessageId (UUID)");
        }
    }

    private static Content content(Sent sent) {
        if (sent.choice() != null) {
            if (sent.text() != null || !CHOICE.matcher(sent.choice()).matches()) {
                throw new Refusal(HttpStatus.BAD_REQUEST, Reason.UNREADABLE, "choice");
            }
            return new Message.Chosen(sent.choice());
        }
        if (sent.text() == null || sent.text().isBlank()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, Reason.EMPTY);
        }
        var kind = kind(sent.kind());
        int longest = kind == Kind.CHAT ? LONGEST : LONGEST_PASTE;
        if (sent.text().length() > longest) {
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, Reason.TOO_LONG, String.valueOf(longest));
        }
        return new Message.Typed(new Words(sent.text()), kind);
    }

    private static Kind kind(@Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case "" -> Kind.CHAT;
            case "offer" -> Kind.OFFER;
            case "cv" -> Kind.CV;
            default -> throw new Refusal(HttpStatus.BAD_REQUEST, Reason.UNREADABLE, "kind (offer, cv)");
        };
    }
}
