package fr.phoenix.bot.webchat;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.phoenix.bot.webchat.Refusal.Reason;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.linking.Doors;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.persistence.websession.WebSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives codes with which the conversation goes on elsewhere. */
@RestController
@RequestMapping("/api/chat")
class LinkCodesController {

    private final Links links;
    private final Doors doors;
    private final Throttle throttle;

    LinkCodesController(Links links, Doors doors, Throttle throttle) {
        this.links = links;
        this.doors = doors;
        this.throttle = throttle;
    }

    /** {@code telegram} and {@code web} are links with the code in them, as far as their beginning is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Issued(
            String code,
            Instant expiresAt,
            @Nullable String telegram,
            @Nullable String web) {

        /** Shows nothing of the code. */
        @Override
        public String toString() {
            return "Issued[until " + expiresAt + "]";
        }
    }

    @PostMapping("/link-codes")
    ResponseEntity<Issued> issue(WebSession session) {
        throttle.linkCode(session);
        var issued = links.issue(session.conversation())
                .orElseThrow(() -> new Refusal(HttpStatus.UNAUTHORIZED, Reason.NO_SESSION));
        var code = issued.code().shown();
        var answer = new Issued(code, issued.expiresAt(), address(Channel.TELEGRAM, code), address(Channel.WEB, code));
        return ResponseEntity.status(HttpStatus.CREATED).body(answer);
    }

    private @Nullable String address(Channel channel, String code) {
        return switch (doors.to(channel)) {
            case Door.Linked(var prefix) -> prefix + code;
            case Door.Open _, Door.Closed _ -> null;
        };
    }
}
