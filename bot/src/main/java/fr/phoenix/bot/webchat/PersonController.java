package fr.phoenix.bot.webchat;

import fr.phoenix.dialogs.privacy.PersonalData;
import fr.phoenix.persistence.websession.WebSession;
import fr.phoenix.persistence.websession.WebSessions;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person's rights over their data: all of it as JSON, and erasure with a receipt. */
@RestController
@RequestMapping("/api/chat")
class PersonController {

    /** Bytes of files in one export; what is beyond is listed, and can be had one by one. */
    private static final long MOST_FILES = 50L * 1024 * 1024;

    private final PersonalData data;
    private final WebSessions sessions;

    PersonController(PersonalData data, WebSessions sessions) {
        this.data = data;
        this.sessions = sessions;
    }

    record Receipt(String id, Instant erasedAt, List<String> covered) {}

    @GetMapping("/export")
    ResponseEntity<byte[]> export(WebSession session) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"phoenix.json\"")
                .body(data.export(session.conversation(), MOST_FILES));
    }

    @DeleteMapping("/me")
    Receipt erase(WebSession session) {
        var receipt = data.erase(session.conversation());
        sessions.revokeAll(session.conversation());
        return new Receipt(receipt.id(), receipt.at(), receipt.covered());
    }
}
