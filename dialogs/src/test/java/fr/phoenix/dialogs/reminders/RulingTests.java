package fr.phoenix.dialogs.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.Pace;
import fr.phoenix.dialogs.PlannedReminder;
import fr.phoenix.dialogs.ReminderSettings;
import fr.phoenix.dialogs.Reminders;
import fr.phoenix.dialogs.Reminders.Sent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RulingTests {

    /** Ten in the morning in Paris. */
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final ReminderSettings ON =
            new ReminderSettings(true, LocalTime.of(9, 0), ReminderSettings.FRANCE, Pace.DAILY, Optional.empty());

    private static final PlannedReminder STEP = planned(Occasion.STEP, 1, NOW);
    private static final PlannedReminder CHECK_IN = planned(Occasion.CHECK_IN, 2, NOW);
    private static final PlannedReminder CARE = planned(Occasion.CARE, 3, NOW);

    private static PlannedReminder planned(Occasion occasion, int number, Instant at) {
        var occurrence = Occurrence.of(new ConversationId(new UUID(0, 1)), number);
        return new PlannedReminder(occasion, occurrence, LocalDate.ofInstant(at, ReminderSettings.FRANCE), at, false);
    }

    private static Reminders of(ReminderSettings settings, PlannedReminder... planned) {
        return new Reminders(settings, List.of(planned), Optional.empty(), 0, true);
    }

    private static Reminders sentBefore(Duration ago, int ignored, PlannedReminder... planned) {
        var sent = new Sent(List.of(Occasion.STEP), NOW.minus(ago));
        return new Reminders(ON, List.of(planned), Optional.of(sent), ignored, true);
    }

    private static Ruling on(Reminders reminders, PlannedReminder due) {
        return Ruling.on(reminders, due.occurrence(), new Circumstances(NOW, Optional.empty(), true, false));
    }

    @Test
    void what_is_due_goes_out() {
        assertThat(on(of(ON, STEP), STEP)).isEqualTo(new Ruling.Send(List.of(STEP), false));
    }

    @Test
    void what_was_replaced_cancelled_or_sent_makes_no_noise() {
        assertThat(on(of(ON, planned(Occasion.STEP, 7, NOW)), STEP)).isEqualTo(new Ruling.Superseded());
        assertThat(on(of(ON), STEP)).isEqualTo(new Ruling.Superseded());
    }

    @Test
    void all_that_is_due_goes_out_as_one_message_and_the_step_comes_first() {
        assertThat(on(of(ON, CHECK_IN, STEP), CHECK_IN)).isEqualTo(new Ruling.Send(List.of(STEP, CHECK_IN), false));
    }

    @Test
    void what_would_be_due_later_the_same_day_goes_with_it_and_what_is_due_tomorrow_does_not() {
        var tonight = planned(Occasion.CHECK_IN, 8, NOW.plus(Duration.ofHours(9)));
        var tomorrow = planned(Occasion.CHECK_IN, 9, NOW.plus(Duration.ofHours(24)));

        assertThat(on(of(ON, STEP, tonight), STEP)).isEqualTo(new Ruling.Send(List.of(STEP, tonight), false));
        assertThat(on(of(ON, STEP, tomorrow), STEP)).isEqualTo(new Ruling.Send(List.of(STEP), false));
    }

    @Test
    void whoever_wants_none_gets_none_but_for_the_care_they_agreed_to() {
        assertThat(on(of(ReminderSettings.UNASKED, STEP), STEP)).isEqualTo(new Ruling.Dropped(List.of(Occasion.STEP)));
        assertThat(on(of(ReminderSettings.UNASKED, CARE), CARE)).isEqualTo(new Ruling.Send(List.of(CARE), false));
    }

    @Test
    void whoever_left_the_channel_or_is_not_welcomed_gets_nothing_at_all() {
        var gone = new Reminders(ON, List.of(STEP, CARE), Optional.empty(), 0, false);
        assertThat(on(gone, CARE)).isEqualTo(new Ruling.Dropped(List.of(Occasion.STEP, Occasion.CARE)));

        var minor = new Circumstances(NOW, Optional.empty(), false, false);
        assertThat(Ruling.on(of(ON, STEP), STEP.occurrence(), minor))
                .isEqualTo(new Ruling.Dropped(List.of(Occasion.STEP)));
    }

    @Test
    void whoever_wrote_a_moment_ago_is_left_in_peace_for_an_hour() {
        var busy = new Circumstances(NOW, Optional.of(NOW.minus(Duration.ofMinutes(29))), true, false);
        var idle = new Circumstances(NOW, Optional.of(NOW.minus(Duration.ofMinutes(31))), true, false);

        assertThat(Ruling.on(of(ON, STEP), STEP.occurrence(), busy))
                .isEqualTo(new Ruling.InAWhile(STEP, Duration.ofHours(1)));
        assertThat(Ruling.on(of(ON, STEP), STEP.occurrence(), idle)).isEqualTo(new Ruling.Send(List.of(STEP), false));
    }

    @Test
    void while_a_coach_holds_the_conversation_nothing_comes_in_between() {
        var held = new Circumstances(NOW, Optional.empty(), true, true);

        assertThat(Ruling.on(of(ON, STEP), STEP.occurrence(), held))
                .isEqualTo(new Ruling.NotBefore(STEP, TODAY.plusDays(1)));
    }

    @Test
    void what_is_noticed_in_quiet_hours_waits_for_the_next_slot() {
        var night = new Circumstances(Instant.parse("2026-11-24T22:30:00Z"), Optional.empty(), true, false);

        assertThat(Ruling.on(of(ON, STEP), STEP.occurrence(), night)).isEqualTo(new Ruling.NotBefore(STEP, TODAY));
    }

    @Test
    void there_is_one_a_day_over_all_occasions() {
        assertThat(on(sentBefore(Duration.ofMinutes(59), 0, CHECK_IN), CHECK_IN))
                .isEqualTo(new Ruling.NotBefore(CHECK_IN, TODAY.plusDays(1)));
        assertThat(on(sentBefore(Duration.ofHours(23), 0, CHECK_IN), CHECK_IN))
                .isEqualTo(new Ruling.Send(List.of(CHECK_IN), false));
        assertThat(on(sentBefore(Duration.ofMinutes(59), 0, CARE), CARE))
                .isEqualTo(new Ruling.NotBefore(CARE, TODAY.plusDays(1)));
    }

    @Test
    void the_pace_the_person_chose_keeps_them_apart() {
        var weekly = new ReminderSettings(true, ON.slot(), ON.zone(), Pace.WEEKLY, Optional.empty());
        var sent = new Sent(List.of(Occasion.STEP), NOW.minus(Duration.ofDays(3)));

        assertThat(on(new Reminders(weekly, List.of(STEP), Optional.of(sent), 0, true), STEP))
                .isEqualTo(new Ruling.NotBefore(STEP, TODAY.plusDays(4)));
    }

    @Test
    void one_that_was_asked_for_comes_although_there_was_one_today() {
        var asked = new PlannedReminder(Occasion.STEP, STEP.occurrence(), TODAY, NOW, true);

        assertThat(on(sentBefore(Duration.ofHours(3), 1, asked), asked))
                .isEqualTo(new Ruling.Send(List.of(asked), false));
    }

    @Test
    void ignored_ones_grow_further_apart_and_end_with_a_third_that_says_so() {
        assertThat(on(sentBefore(Duration.ofDays(2), 1, CHECK_IN), CHECK_IN))
                .isEqualTo(new Ruling.NotBefore(CHECK_IN, TODAY.plusDays(1)));
        assertThat(on(sentBefore(Duration.ofDays(3), 1, CHECK_IN), CHECK_IN))
                .isEqualTo(new Ruling.Send(List.of(CHECK_IN), false));
        assertThat(on(sentBefore(Duration.ofDays(6), 2, CHECK_IN), CHECK_IN))
                .isEqualTo(new Ruling.NotBefore(CHECK_IN, TODAY.plusDays(1)));
        assertThat(on(sentBefore(Duration.ofDays(7), 2, CHECK_IN), CHECK_IN))
                .isEqualTo(new Ruling.Send(List.of(CHECK_IN), true));
        assertThat(on(sentBefore(Duration.ofDays(30), 3, CHECK_IN), CHECK_IN))
                .isEqualTo(new Ruling.Dropped(List.of(Occasion.CHECK_IN)));
    }

    @Test
    void a_word_of_care_comes_alone_and_the_rest_the_day_after() {
        assertThat(on(of(ON, STEP, CARE), CARE)).isEqualTo(new Ruling.Send(List.of(CARE), false));
        assertThat(on(of(ON, STEP, CARE), STEP)).isEqualTo(new Ruling.NotBefore(STEP, TODAY.plusDays(1)));
    }

    @Test
    void a_pause_holds_for_what_was_planned_before_it() {
        var paused = new ReminderSettings(true, ON.slot(), ON.zone(), Pace.DAILY, Optional.of(TODAY.plusDays(5)));

        assertThat(on(of(paused, STEP), STEP)).isEqualTo(new Ruling.NotBefore(STEP, TODAY.plusDays(5)));
    }
}
