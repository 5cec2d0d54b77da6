package fr.phoenix.persistence.websession;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.persistence.Store;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebSessionsIT {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static Store store;

    private Instant now = START;
    private WebSessions sessions;
    private ConversationId conversation;
    private final Account account = new Account(Channel.WEB, UUID.randomUUID().toString());

    @BeforeAll
    static void open() {
        store = Store.open();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void beginAConversation() {
        sessions = new WebSessions(store.jdbc, () -> now, new SecureRandom());
        conversation = new ConversationId(UUID.randomUUID());
        store.jdbc
                .sql("INSERT INTO conversation (id, person_id, channel) VALUES (?, ?, 'web')")
                .params(conversation.value(), UUID.randomUUID())
                .update();
    }

    @Test
    void aTokenFindsItsSession() {
        var opened = sessions.create(conversation, account);

        var found = sessions.find(opened.token()).orElseThrow();
        assertThat(found.conversation()).isEqualTo(conversation);
        assertThat(found.account()).isEqualTo(account);
        assertThat(found.expiresAt())
                .isEqualTo(START.plus(Duration.ofMinutes(30)))
                .isEqualTo(opened.expiresAt());
        assertThat(sessions.find(BearerToken.random(new SecureRandom()).value()))
                .isEmpty();
    }

    @Test
    void theTokenItselfIsStoredNowhere() {
        var opened = sessions.create(conversation, account);

        assertThat(opened.token()).hasSize(43);
        assertThat(opened.toString()).doesNotContain(opened.token());
        var stored = store.jdbc
                .sql("SELECT row_to_json(web_session)::text || encode(token_hash, 'escape') FROM web_session"
                        + " WHERE conversation_id = ?")
                .param(conversation.value())
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(opened.token());
    }

    @Test
    void aSessionThatIsNotUsedEndsAfterHalfAnHour() {
        var token = sessions.create(conversation, account).token();

        now = START.plus(Duration.ofMinutes(29));
        assertThat(sessions.find(token)).isPresent();
        now = now.plus(Duration.ofMinutes(29));
        assertThat(sessions.find(token)).isPresent();
        now = now.plus(Duration.ofMinutes(30));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void aSessionThatIsUsedEndsAfterTwelveHours() {
        var token = sessions.create(conversation, account).token();

        for (int i = 0; i < 35; i++) {
            now = now.plus(Duration.ofMinutes(20));
            assertThat(sessions.find(token)).isPresent();
        }
        now = START.plus(Duration.ofHours(12)).minusSeconds(1);
        assertThat(sessions.find(token).orElseThrow().expiresAt()).isEqualTo(START.plus(Duration.ofHours(12)));
        now = START.plus(Duration.ofHours(12));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void useIsWrittenDownAtMostOnceAMinute() {
        var token = sessions.create(conversation, account).token();

        now = START.plusSeconds(59);
        assertThat(sessions.find(token).orElseThrow().expiresAt()).isEqualTo(START.plus(WebSessions.IDLE));
        now = START.plusSeconds(60);
        assertThat(sessions.find(token).orElseThrow().expiresAt()).isEqualTo(now.plus(WebSessions.IDLE));
    }

    @Test
    void revokedSessionsAreGoneWithTheirTickets() {
        var one = sessions.create(conversation, account).token();
        var two = sessions.create(conversation, account).token();
        var session = sessions.find(one).orElseThrow();
        var ticket = sessions.ticket(session).token();

        sessions.revoke(session);
        assertThat(sessions.find(one)).isEmpty();
        assertThat(sessions.redeem(ticket)).isEmpty();
        assertThat(sessions.find(two)).isPresent();

        sessions.revokeAll(conversation);
        assertThat(sessions.find(two)).isEmpty();
        assertThat(sessions.redeem(sessions.ticket(session).token())).isEmpty();
    }

    @Test
    void allOtherSessionsOfTheConversationCanBeEnded() {
        var mine = sessions.create(conversation, account).token();
        var lost = sessions.create(conversation, account).token();
        var ticket = sessions.ticket(sessions.find(lost).orElseThrow()).token();
        var stranger = new ConversationId(UUID.randomUUID());
        store.jdbc
                .sql("INSERT INTO conversation (id, person_id, channel) VALUES (?, ?, 'web')")
                .params(stranger.value(), UUID.randomUUID())
                .update();
        var elsewhere = sessions.create(stranger, account).token();

        sessions.revokeOthers(sessions.find(mine).orElseThrow());

        assertThat(sessions.find(mine)).isPresent();
        assertThat(sessions.find(lost)).isEmpty();
        assertThat(sessions.redeem(ticket)).isEmpty();
        assertThat(sessions.find(elsewhere)).isPresent();
    }

    @Test
    void lookingWhetherASessionIsOpenDoesNotKeepItOpen() {
        var idle = sessions.find(sessions.create(conversation, account).token()).orElseThrow();

        now = START.plus(WebSessions.IDLE).minusMillis(1);
        assertThat(sessions.isOpen(idle)).isTrue();
        now = START.plus(WebSessions.IDLE);
        assertThat(sessions.isOpen(idle)).isFalse();

        var ended =
                sessions.find(sessions.create(conversation, account).token()).orElseThrow();
        sessions.revoke(ended);
        assertThat(sessions.isOpen(ended)).isFalse();
    }

    @Test
    void sessionsEndWithTheirConversation() {
        var token = sessions.create(conversation, account).token();

        store.jdbc
                .sql("DELETE FROM conversation WHERE id = ?")
                .param(conversation.value())
                .update();

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void aTicketOpensOnceHoweverManyShowIt() throws Exception {
        var ticket = ticket();
        Callable<Optional<WebSession>> redeem = () -> sessions.redeem(ticket);

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = callers.invokeAll(
                    IntStream.range(0, 20).mapToObj(_ -> redeem).toList());
            int opened = 0;
            for (var answer : answers) {
                opened += answer.get().isPresent() ? 1 : 0;
            }
            assertThat(opened).isEqualTo(1);
        }
    }

    @Test
    void aTicketIsWorthNothingAfterAMinute() {
        var ticket = ticket();

        now = START.plusSeconds(60);

        assertThat(sessions.redeem(ticket)).isEmpty();
    }

    private String ticket() {
        var token = sessions.create(conversation, account).token();
        return sessions.ticket(sessions.find(token).orElseThrow()).token();
    }

    @Test
    void endedSessionsAreSweptByNewOnes() {
        var old = sessions.create(conversation, account).token();

        now = START.plus(Duration.ofHours(13));
        sessions.create(conversation, account);

        assertThat(store.jdbc
                        .sql("SELECT count(*) FROM web_session WHERE token_hash = ?")
                        .param(BearerToken.read(old).orElseThrow().hash())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatDoesNotLookLikeATokenIsNone() {
        assertThat(BearerToken.read("")).isEmpty();
        assertThat(BearerToken.read("x".repeat(42) + "!")).isEmpty();
        assertThat(BearerToken.read("x".repeat(44))).isEmpty();
        assertThat(BearerToken.read("x".repeat(43))).isPresent();
    }
}
