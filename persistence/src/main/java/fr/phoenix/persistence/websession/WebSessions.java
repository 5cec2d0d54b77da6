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

    /** Opens a session on a conversation that exists. */
    public IssuedToken create(ConversationId conversation, Account account) {
        var now = clock.instant();
        forgetSome(now);
        var token = BearerToken.random(random);
        jdbc.sql("""
                INSERT INTO web_session (id, token_hash, conversation_id, account, created_at, last_used_at)
                VALUES (:id, :token, :conversation, :account, :now, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("token", token.hash())
                .param("conversation", conversation.value())
                .param("account", account.id())
                .param("now", at(now))
                .update();
        return new IssuedToken(token.value(), expiry(now, now));
    }

    /** The open session of the token that was shown; using it keeps it open. */
    public Optional<WebSession> find(String shown) {
        return BearerToken.read(shown)
                .flatMap(token -> jdbc.sql("SELECT * FROM web_session WHERE token_hash = :token")
                        .param("token", token.hash())
                        .query(WebSessions::row)
                        .optional())
                .flatMap(this::use);
    }

    private Optional<WebSession> use(Row row) {
        var now = clock.instant();
        if (!now.isBefore(expiry(row.createdAt(), row.lastUsedAt()))) {
            return Optional.empty();
        }
        var lastUsed = row.lastUsedAt();
        if (!now.isBefore(lastUsed.plus(NOTED_EVERY))) {
            lastUsed = now;
            jdbc.sql("UPDATE web_session SET last_used_at = :now WHERE id = :id AND last_used_at < :now")
                    .param("now", at(now))
                    .param("id", row.id())
                    .update();
        }
        return Optional.of(
                new WebSession(row.id(), row.conversation(), row.account(), expiry(row.createdAt(), lastUsed)));
    }

    /** Whether a session that was found still is open; asking is no use of it. */
    public boolean isOpen(WebSession session) {
        var now = clock.instant();
        return jdbc.sql("SELECT * FROM web_session WHERE id = :id")
                .param("id", session.id())
                .query(WebSessions::row)
                .optional()
                .filter(row -> now.isBefore(expiry(row.createdAt(), row.lastUsedAt())))
                .isPresent();
    }

    /** Ends a session, and its tickets with it. */
    public void revoke(WebSession session) {
        jdbc.sql("DELETE FROM web_session WHERE id = :id")
                .param("id", session.id())
                .update();
    }

    /** Ends all other sessions of its conversation. */
    public void revokeOthers(WebSession session) {
        jdbc.sql("DELETE FROM web_session WHERE conversation_id = :conversation AND id <> :id")
                .param("conversation", session.conversation().value())
                .param("id", session.id())
                .update();
    }

    /** Ends all sessions of a conversation. */
    public void revokeAll(ConversationId conversation) {
        jdbc.sql("DELETE FROM web_session WHERE conversation_id = :conversation")
                .param("conversation", conversation.value())
                .update();
    }

    /** A ticket that opens the session once, within {@link #TICKET}. */
    public IssuedToken ticket(WebSession session) {
        var ticket = BearerToken.random(random);
        var expires = clock.instant().plus(TICKET);
        jdbc.sql("""
                INSERT INTO web_ticket (ticket_hash, session_id, expires_at)
                SELECT :ticket, id, :expires FROM web_session WHERE id = :session
                """)
                .param("ticket", ticket.hash())
                .param("expires", at(expires))
                .param("session", session.id())
                .update();
        return new IssuedToken(ticket.value(), expires);
    }

    /** Uses a ticket up: of all who show it at once, one gets the session. */
    public Optional<WebSession> redeem(String shown) {
        return BearerToken.read(shown)
                .flatMap(ticket -> jdbc.sql("""
                        WITH used AS (DELETE FROM web_ticket WHERE ticket_hash = :ticket RETURNING session_id, expires_at)
                        SELECT web_session.* FROM web_session JOIN used ON session_id = id WHERE expires_at > :now
                        """)
                        .param("ticket", ticket.hash())
                        .param("now", at(clock.instant()))
                        .query(WebSessions::row)
                        .optional())
                .flatMap(this::use);
    }

    /** Each new session takes a few of the ended ones away, so that nothing needs to be scheduled. */
    private void forgetSome(Instant now) {
        jdbc.sql("""
                DELETE FROM web_session WHERE id IN (
                    SELECT id FROM web_session WHERE created_at < :ended LIMIT 50 FOR UPDATE SKIP LOCKED)
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

    private record Row(UUID id, ConversationId conversation, Account account, Instant createdAt, Instant lastUsedAt) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new Account(Channel.WEB, row.getString("account")),
                instant(row, "created_at"),
                instant(row, "last_used_at"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
