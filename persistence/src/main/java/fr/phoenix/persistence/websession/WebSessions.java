package fr.phoenix.persistence.websession;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The anonymous sessions of the web chat. A session ends {@link #IDLE} after its last use and {@link #ABSOLUTE} after its beginning,
 * whichever comes first; its use is noted at most once in {@link #NOTED_EVERY}, so it may end that much earlier. Erasing the
 * conversation ends its sessions.
 */
public final class WebSessions {

    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration ABSOLUTE = Duration.ofHours(12);
    public static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    public static final Duration TICKET = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final SecureRandom random;

    public WebSessions(JdbcClient jdbc, InstantSource clock, SecureRandom random) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
    }

    /** A new session; its token is told this once. */
    public record Opened(BearerToken token, WebSession session) {}

    /** Opens a session on a conversation that exists. */
    public Opened create(ConversationId conversation, Account account) {
        var now = clock.instant();
        forgetSome(now);
        var token = BearerToken.random(random);
        jdbc.sql("""
                INSERT INTO web_session (token_hash, conversation_id, account, created_at, last_used_at)
                VALUES (:token, :conversation, :account, :now, :now)
                """)
                .param("token", token.hash())
                .param("conversation", conversation.value())
                .param("account", account.id())
                .param("now", at(now))
                .update();
        return new Opened(token, new WebSession(conversation, account, expiry(now, now)));
    }

    /** The open session of this token; using it keeps it open. */
    public Optional<WebSession> find(BearerToken token) {
        return find(token.hash());
    }

    private Optional<WebSession> find(byte[] token) {
        var now = clock.instant();
        var kept = jdbc.sql("SELECT * FROM web_session WHERE token_hash = :token")
                .param("token", token)
                .query(WebSessions::row)
                .optional()
                .filter(row -> now.isBefore(expiry(row.createdAt(), row.lastUsedAt())));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var row = kept.get();
        var lastUsed = row.lastUsedAt();
        if (!now.isBefore(lastUsed.plus(NOTED_EVERY))) {
            lastUsed = now;
            jdbc.sql("UPDATE web_session SET last_used_at = :now WHERE token_hash = :token AND last_used_at < :now")
                    .param("now", at(now))
                    .param("token", token)
                    .update();
        }
        return Optional.of(new WebSession(row.conversation(), row.account(), expiry(row.createdAt(), lastUsed)));
    }

    public void revoke(BearerToken token) {
        jdbc.sql("DELETE FROM web_session WHERE token_hash = :token")
                .param("token", token.hash())
                .update();
    }

    /** Ends all sessions of a conversation. */
    public void revokeAll(ConversationId conversation) {
        jdbc.sql("DELETE FROM web_session WHERE conversation_id = :conversation")
                .param("conversation", conversation.value())
                .update();
    }

    /** A ticket that opens the session once within {@link #TICKET}; nothing when the session is no longer open. */
    public Optional<BearerToken> ticket(BearerToken token) {
        if (find(token).isEmpty()) {
            return Optional.empty();
        }
        var ticket = BearerToken.random(random);
        int added = jdbc.sql("""
                INSERT INTO web_ticket (ticket_hash, token_hash, expires_at)
                SELECT :ticket, token_hash, :expires FROM web_session WHERE token_hash = :token
                """)
                .param("ticket", ticket.hash())
                .param("expires", at(clock.instant().plus(TICKET)))
                .param("token", token.hash())
                .update();
        return added == 1 ? Optional.of(ticket) : Optional.empty();
    }

    /** Uses a ticket up: of all who show it at once, one gets the session. */
    public Optional<WebSession> redeem(BearerToken ticket) {
        return jdbc.sql("DELETE FROM web_ticket WHERE ticket_hash = :ticket RETURNING token_hash, expires_at")
                .param("ticket", ticket.hash())
                .query((row, _) -> new Used(row.getBytes("token_hash"), instant(row, "expires_at")))
                .optional()
                .filter(used -> clock.instant().isBefore(used.expiresAt))
                .flatMap(used -> find(used.token));
    }

    /** Each new session takes a few of the ended ones away, so that nothing needs to be scheduled. */
    private void forgetSome(Instant now) {
        jdbc.sql("""
                DELETE FROM web_session WHERE token_hash IN (
                    SELECT token_hash FROM web_session WHERE created_at < :ended LIMIT 50 FOR UPDATE SKIP LOCKED)
                """).param("ended", at(now.minus(ABSOLUTE))).update();
        jdbc.sql("""
                DELETE FROM web_ticket WHERE ticket_hash IN (
                    SELECT ticket_hash FROM web_ticket WHERE expires_at < :now LIMIT 50 FOR UPDATE SKIP LOCKED)
                """).param("now", at(now)).update();
    }

    private static Instant expiry(Instant createdAt, Instant lastUsedAt) {
        var idle = lastUsedAt.plus(IDLE);
        var absolute = createdAt.plus(ABSOLUTE);
        return idle.isBefore(absolute) ? idle : absolute;
    }

    private record Row(ConversationId conversation, Account account, Instant createdAt, Instant lastUsedAt) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new Account(Channel.WEB, row.getString("account")),
                instant(row, "created_at"),
                instant(row, "last_used_at"));
    }

    private static final class Used {
        private final byte[] token;
        private final Instant expiresAt;

        Used(byte[] token, Instant expiresAt) {
            this.token = token;
            this.expiresAt = expiresAt;
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
