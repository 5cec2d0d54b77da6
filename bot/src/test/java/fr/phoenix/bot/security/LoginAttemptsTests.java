package fr.phoenix.bot.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginAttemptsTests {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final LoginAttempts attempts = new LoginAttempts(() -> now);

    @Test
    void theSixthTryOfAnAccountFromAnAddressWaitsAMinute() {
        for (int i = 0; i < LoginAttempts.PER_ACCOUNT; i++) {
            assertThat(attempts.permit("amina@example.org", "192.0.2.1")).isTrue();
        }
        assertThat(attempts.permit("Amina@example.org ", "192.0.2.1")).isFalse();
        assertThat(attempts.permit("amina@example.org", "192.0.2.2")).isTrue();

        now = now.plus(LoginAttempts.PAUSE);
        assertThat(attempts.permit("amina@example.org", "192.0.2.1")).isTrue();
    }

    @Test
    void theRightPasswordEndsTheCounting() {
        for (int i = 0; i < 3 * LoginAttempts.PER_ACCOUNT; i++) {
            assertThat(attempts.permit("amina@example.org", "192.0.2.1")).isTrue();
            attempts.succeeded("amina@example.org", "192.0.2.1");
        }
    }

    @Test
    void whatIsTooLongForAnAddressIsNotKeptAndCountsAsOneAccount() {
        for (int i = 0; i < LoginAttempts.PER_ACCOUNT; i++) {
            var email = String.valueOf(i).repeat(LoginAttempts.LONGEST_EMAIL + 1);
            assertThat(attempts.permit(email, "192.0.2.1")).isTrue();
        }
        assertThat(attempts.permit("x".repeat(1_000_000), "192.0.2.1")).isFalse();
        assertThat(attempts.remembered()).isEqualTo(2);
    }

    @Test
    void whoseWaitIsOverIsForgotten() {
        attempts.permit("amina@example.org", "192.0.2.1");
        now = now.plusSeconds(30);
        attempts.permit("bruno@example.org", "192.0.2.2");
        now = now.plusSeconds(30);
        attempts.permit("bruno@example.org", "192.0.2.2");

        assertThat(attempts.remembered()).isEqualTo(2);
    }

    @Test
    void anAddressThatTriesManyAccountsWaitsToo() {
        for (int i = 0; i < LoginAttempts.PER_ADDRESS; i++) {
            assertThat(attempts.permit("coach" + i + "@example.org", "192.0.2.1"))
                    .isTrue();
        }
        assertThat(attempts.permit("another@example.org", "192.0.2.1")).isFalse();
    }
}
