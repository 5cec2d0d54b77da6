package fr.phoenix.bot.webchat;

import fr.phoenix.bot.webchat.Refusal.Reason;
import fr.phoenix.persistence.session.LettuceLimits;
import fr.phoenix.persistence.session.LettuceLimits.Limit;
import fr.phoenix.persistence.websession.WebSession;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Refuses what no person does by hand. The figures are our judgement: far above a hurried writer or a class behind one address, far below
 * what would fill a disk in an hour.
 */
@Component
class Throttle {

    private static final Limit SESSIONS = new Limit("sessions", 3_000, Duration.ofMinutes(1));
    private static final Limit MESSAGES = new Limit("messages", 300, Duration.ofMinutes(1));
    private static final Limit DOCUMENTS = new Limit("documents", 30, Duration.ofMinutes(10));

    private static final Limit LINKS = new Limit("links", 60, Duration.ofMinutes(1));
    private static final Limit LINK_CODES = new Limit("link-codes", 20, Duration.ofMinutes(10));

    private final LettuceLimits limits;

    Throttle(LettuceLimits limits) {
        this.limits = limits;
    }

    void session(String address) {
        check(SESSIONS, address);
    }

    void message(WebSession session) {
        check(MESSAGES, session.conversation().toString());
    }

    void document(WebSession session) {
        check(DOCUMENTS, session.conversation().toString());
    }

    /** Codes shown; invalid ones are counted in the database besides, far more strictly. */
    void link(String address) {
        check(LINKS, address);
    }

    void linkCode(WebSession session) {
        check(LINK_CODES, session.conversation().toString());
    }

    private void check(Limit limit, String who) {
        limits.exceeded(limit, who).ifPresent(wait -> {
            throw new Refusal(
                    HttpStatus.TOO_MANY_REQUESTS, Reason.TOO_MANY, String.valueOf(Math.max(1, wait.toSeconds())));
        });
    }
}
