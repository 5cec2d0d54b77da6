package fr.phoenix.persistence.coach;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.persistence.Store;
import fr.phoenix.persistence.coach.Coaches.Acceptance;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoachesIT {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final NewCoach AMINA = new NewCoach(" Amina ", "Amina@Example.org ", "{noop}x");
    private static Store store;

    private Instant now = START;
    private Coaches coaches;

    @BeforeAll
    static void open() {
        store = Store.open();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void haveNobody() {
        store.owner.sql("TRUNCATE coach, coach_invitation").update();
        coaches = new Coaches(store.jdbc, store.transactions, () -> now, new SecureRandom());
    }

    @Test
    void anInvitationMakesACoachOnce() {
        var invitation = coaches.invite();
        assertThat(coaches.isEmpty()).isTrue();
        assertThat(coaches.invited(invitation.token())).isTrue();

        assertThat(coaches.accept(invitation.token(), AMINA)).isInstanceOf(Acceptance.Accepted.class);

        assertThat(coaches.isEmpty()).isFalse();
        assertThat(coaches.find("AMINA@example.org").orElseThrow().name()).isEqualTo("Amina");
        assertThat(coaches.invited(invitation.token())).isFalse();
        assertThat(coaches.accept(invitation.token(), new NewCoach("Bo", "bo@example.org", "{noop}y")))
                .isInstanceOf(Acceptance.NotInvited.class);
    }

    @Test
    void whoeverUsesALinkAtTheSameTimeOnlyOneBecomesACoach() throws Exception {
        var token = coaches.invite().token();
        var attempts = new ArrayList<Callable<Acceptance>>();
        for (int i = 0; i < 10; i++) {
            var coach = new NewCoach("Coach", "coach" + i + "@example.org", "{noop}x");
            attempts.add(() -> coaches.accept(token, coach));
        }

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var accepted = 0;
            for (var answer : callers.invokeAll(attempts)) {
                accepted += answer.get() instanceof Acceptance.Accepted ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        }
    }

    @Test
    void aNewInvitationReplacesTheOldOneAndLastsSevenDays() {
        var old = coaches.invite().token();
        var fresh = coaches.invite().token();

        assertThat(coaches.invited(old)).isFalse();
        assertThat(coaches.invited(fresh)).isTrue();

        now = START.plus(Coaches.INVITED_FOR);
        assertThat(coaches.invited(fresh)).isFalse();
        assertThat(coaches.accept(fresh, AMINA)).isInstanceOf(Acceptance.NotInvited.class);
        for (var nonsense : List.of("", "x", "é".repeat(43))) {
            assertThat(coaches.invited(nonsense)).isFalse();
        }
    }

    @Test
    void anAddressInUseLeavesTheInvitationOpen() {
        coaches.accept(coaches.invite().token(), AMINA);
        var second = coaches.invite().token();

        assertThat(coaches.accept(second, AMINA)).isInstanceOf(Acceptance.EmailTaken.class);

        assertThat(coaches.invited(second)).isTrue();
    }
}
