package fr.phoenix.persistence.coach;

import fr.phoenix.persistence.websession.BearerToken;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** All coaches and open invitations. An invitation makes one coach, within {@link #INVITED_FOR}, however many use its link at once. */
public final class Coaches {

    public static final Duration INVITED_FOR = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final InstantSource clock;
    private final SecureRandom random;

    public Coaches(JdbcClient jdbc, TransactionTemplate transactions, InstantSource clock, SecureRandom random) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.random = random;
    }

    public boolean isEmpty() {
        return !jdbc.sql("SELECT EXISTS (SELECT FROM coach)")
                .query(Boolean.class)
                .single();
    }

    public Optional<Coach> find(String email) {
        return jdbc.sql("SELECT id, name, email, password FROM coach WHERE email = :email")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(Coaches::coach)
                .optional();
    }

    /** Replaces all open invitations by a new one; its token is told this once. */
    public Invitation invite() {
        var token = BearerToken.random(random);
        var now = clock.instant();
        transactions.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM coach_invitation").update();
            jdbc.sql(
                            "INSERT INTO coach_invitation (token_hash, created_at, expires_at) VALUES (:token, :now, :expires)")
                    .param("token", token.hash())
                    .param("now", at(now))
                    .param("expires", at(now.plus(INVITED_FOR)))
                    .update();
        });
        return new Invitation(token.value(), now.plus(INVITED_FOR));
    }

    /** Whether the token that was shown is an open invitation's. */
    public boolean invited(String shown) {
        return BearerToken.read(shown)
                .map(token -> jdbc.sql(
                                "SELECT EXISTS (SELECT FROM coach_invitation WHERE token_hash = :token AND expires_at > :now)")
                        .param("token", token.hash())
                        .param("now", at(clock.instant()))
                        .query(Boolean.class)
                        .single())
                .orElse(false);
    }

    /** Makes the coach and uses the invitation up, both or neither. */
    public Acceptance accept(String shown, NewCoach coach) {
        var token = BearerToken.read(shown);
        if (token.isEmpty()) {
            return new Acceptance.NotInvited();
        }
        try {
            return transactions.execute(status -> accept(token.get(), coach));
        } catch (DuplicateKeyException _) {
            return new Acceptance.EmailTaken();
        }
    }

    private Acceptance accept(BearerToken token, NewCoach coach) {
        var now = clock.instant();
        int used = jdbc.sql("DELETE FROM coach_invitation WHERE token_hash = :token AND expires_at > :now")
                .param("token", token.hash())
                .param("now", at(now))
                .update();
        if (used == 0) {
            return new Acceptance.NotInvited();
        }
        jdbc.sql("""
                INSERT INTO coach (id, name, email, password, created_at)
                VALUES (:id, :name, :email, :password, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("name", coach.name())
                .param("email", coach.email())
                .param("password", coach.password())
                .param("now", at(now))
                .update();
        return new Acceptance.Accepted();
    }

    /** An open invitation and its token. */
    public record Invitation(String token, Instant expiresAt) {

        /** Shows nothing of the token. */
        @Override
        public String toString() {
            return "Invitation[until " + expiresAt + "]";
        }
    }

    /** What became of an invitation that somebody used. */
    public sealed interface Acceptance {

        record Accepted() implements Acceptance {}

        /** Never was an invitation, was used already, or is too old. */
        record NotInvited() implements Acceptance {}

        /** Another coach has this address; the invitation stays open. */
        record EmailTaken() implements Acceptance {}
    }

    private static Coach coach(ResultSet row, int number) throws SQLException {
        return new Coach(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("password"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
