package fr.phoenix.bot.webchat;

import fr.phoenix.bot.webchat.Refusal.Reason;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Outbox;
import fr.phoenix.persistence.websession.WebSession;
import fr.phoenix.persistence.websession.WebSessions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Gives replies out: as a stream, as history, and the files that go with them. */
@RestController
@RequestMapping("/api/chat")
class RepliesController {

    private static final int LONGEST_HISTORY = 5_000;

    private final ReplyStreams streams;
    private final Outbox outbox;
    private final Inbox inbox;
    private final Files files;
    private final WebSessions sessions;

    RepliesController(ReplyStreams streams, Outbox outbox, Inbox inbox, Files files, WebSessions sessions) {
        this.streams = streams;
        this.outbox = outbox;
        this.inbox = inbox;
        this.files = files;
        this.sessions = sessions;
    }

    record History(List<ReplyJson> replies, List<MessageJson> messages) {}

    /** Without {@code Last-Event-ID}, everything from the first reply. */
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            WebSession session, @RequestHeader(name = "Last-Event-ID", defaultValue = "0") String lastEventId) {
        return streams.stream(session.conversation(), seq(lastEventId), () -> sessions.isOpen(session));
    }

    @GetMapping("/history")
    History history(WebSession session, @RequestParam(name = "after", defaultValue = "0") String after) {
        long seq = seq(after);
        var replies = outbox.after(session.conversation(), seq, LONGEST_HISTORY).stream()
                .map(ReplyJson::of)
                .toList();
        var messages = inbox.messages(session.conversation(), seq, LONGEST_HISTORY).stream()
                .filter(kept -> !(kept.content() instanceof Message.Notice))
                .map(MessageJson::of)
                .toList();
        return new History(replies, messages);
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(WebSession session, @PathVariable("id") String id) {
        var file = parse(id)
                .flatMap(fileId -> files.find(session.conversation(), fileId))
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, Reason.NOT_FOUND));
        var disposition = ContentDisposition.attachment()
                .filename(file.name().text(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.content());
    }

    private static Optional<FileId> parse(String id) {
        try {
            return Optional.of(new FileId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long seq(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new Refusal(HttpStatus.BAD_REQUEST, Reason.UNREADABLE, "after, Last-Event-ID");
        }
        return Long.parseLong(text);
    }
}
