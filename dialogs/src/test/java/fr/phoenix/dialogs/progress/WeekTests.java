package fr.phoenix.dialogs.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.applications.Application;
import fr.phoenix.dialogs.applications.Application.Outcome;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.StepOutcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeekTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Map<String, String> facts = new HashMap<>();

    private void checkedIn(int daysAgo, Optional<Integer> dueDaysAgo, StepOutcome outcome) {
        int number = facts.size() + 1;
        var entry = new CheckIn(
                number,
                TODAY.minusDays(daysAgo),
                Optional.empty(),
                "",
                "",
                "",
                "pas " + number,
                dueDaysAgo.map(TODAY::minusDays),
                -1,
                outcome);
        facts.put(entry.fact(), entry.value());
    }

    private Week week() {
        return Week.of(facts, TODAY);
    }

    @Test
    void a_week_is_seven_days_and_today_is_one_of_them() {
        checkedIn(7, Optional.empty(), StepOutcome.OPEN);
        checkedIn(6, Optional.empty(), StepOutcome.OPEN);
        checkedIn(0, Optional.empty(), StepOutcome.OPEN);

        assertThat(week().first()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(week().checkIns()).extracting(CheckIn::number).containsExactly(2, 3);
    }

    @Test
    void a_step_belongs_to_the_week_in_which_it_was_planned_due_or_told_about() {
        checkedIn(40, Optional.of(38), StepOutcome.DONE);
        checkedIn(30, Optional.of(6), StepOutcome.PARTLY);
        checkedIn(20, Optional.of(18), StepOutcome.NOT_YET);
        checkedIn(6, Optional.empty(), StepOutcome.DONE);
        checkedIn(0, Optional.of(-3), StepOutcome.OPEN);

        assertThat(week().steps())
                .extracting(CheckIn::outcome)
                .containsExactly(StepOutcome.PARTLY, StepOutcome.NOT_YET, StepOutcome.DONE);
    }

    @Test
    void an_application_belongs_to_the_week_in_which_it_was_written_or_an_answer_was_told_of() {
        applied(1, 3, Outcome.UNKNOWN, 3);
        applied(2, 20, Outcome.INTERVIEW, 2);
        applied(3, 20, Outcome.REFUSAL, 12);
        applied(4, 20, Outcome.UNKNOWN, 20);

        assertThat(week().applications()).extracting(Application::number).containsExactly(1, 2);
    }

    private void applied(int number, int daysAgo, Outcome outcome, int askedDaysAgo) {
        var one = new Application(
                number, "aide", "Lilas", 1, TODAY.minusDays(daysAgo), outcome, TODAY.minusDays(askedDaysAgo));
        facts.put(one.fact(), one.value());
    }
}
