package fr.phoenix.dialogs.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.Pace;
import fr.phoenix.dialogs.ReminderSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimetableTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static ReminderSettings at(String slot, ZoneId zone) {
        return new ReminderSettings(true, LocalTime.parse(slot), zone, Pace.DAILY, Optional.empty());
    }

    private static Occurrence occurrence(int seed) {
        return Occurrence.of(new ConversationId(new UUID(31L * seed, 17L * seed)), seed);
    }

    private static Duration afterSlot(Instant at, LocalDate day, String slot, ZoneId zone) {
        return Duration.between(day.atTime(LocalTime.parse(slot)).atZone(zone).toInstant(), at);
    }

    @Test
    void the_slot_stays_where_it_is_on_the_persons_clock_when_summer_time_ends_and_begins() {
        for (var change : List.of("2026-10-25", "2027-03-28")) {
            var eve = LocalDate.parse(change).minusDays(1);
            for (int i = 0; i < 3; i++) {
                var day = eve.plusDays(i);
                var now = day.atTime(3, 30).atZone(PARIS).toInstant();
                var due = Timetable.slot(at("09:00", PARIS), day, occurrence(i), now);
                assertThat(LocalDate.ofInstant(due, PARIS)).isEqualTo(day);
                assertThat(LocalTime.ofInstant(due, PARIS)).isBetween("09:00", "09:10:01");
            }
        }
    }

    @Test
    void a_day_of_23_or_25_hours_is_one_day() {
        var settings = at("18:30", PARIS);

        var autumn = Duration.between(
                Timetable.slot(settings, LocalDate.parse("2026-10-24"), occurrence(1), Instant.EPOCH),
                Timetable.slot(settings, LocalDate.parse("2026-10-25"), occurrence(1), Instant.EPOCH));
        var spring = Duration.between(
                Timetable.slot(settings, LocalDate.parse("2027-03-27"), occurrence(1), Instant.EPOCH),
                Timetable.slot(settings, LocalDate.parse("2027-03-28"), occurrence(1), Instant.EPOCH));

        assertThat(autumn).isEqualTo(Duration.ofHours(25));
        assertThat(spring).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void three_hours_later_are_three_hours_through_a_change_of_the_clock() {
        var now = Instant.parse("2026-10-25T08:00:00Z");

        assertThat(Timetable.soon(at("09:00", PARIS), Duration.ofHours(3), occurrence(1), now))
                .isEqualTo("2026-10-25T11:00:00Z");
    }

    @Test
    void whoever_asks_for_later_in_the_evening_gets_it_the_next_day_and_at_night_the_same_morning() {
        var settings = at("09:00", PARIS);
        var evening =
                Timetable.soon(settings, Duration.ofHours(3), occurrence(1), Instant.parse("2026-11-22T18:30:00Z"));
        var night = Timetable.soon(settings, Duration.ofHours(3), occurrence(1), Instant.parse("2026-11-23T01:30:00Z"));

        assertThat(afterSlot(evening, LocalDate.parse("2026-11-23"), "09:00", PARIS))
                .isBetween(Duration.ZERO, Duration.ofMinutes(10));
        assertThat(night).isEqualTo(evening);
    }

    @Test
    void a_slot_that_is_over_is_that_of_the_next_day() {
        var now = Instant.parse("2026-11-22T10:00:00Z");
        var due = Timetable.slot(at("09:00", PARIS), LocalDate.parse("2026-11-22"), occurrence(1), now);

        assertThat(LocalDate.ofInstant(due, PARIS)).isEqualTo("2026-11-23");
    }

    @Test
    void nothing_is_due_before_a_pause_is_over() {
        var paused = new ReminderSettings(
                true, LocalTime.of(9, 0), PARIS, Pace.DAILY, Optional.of(LocalDate.parse("2026-12-06")));
        var due = Timetable.slot(
                paused, LocalDate.parse("2026-11-24"), occurrence(1), Instant.parse("2026-11-22T10:00:00Z"));

        assertThat(LocalDate.ofInstant(due, PARIS)).isEqualTo("2026-12-06");
    }

    @Test
    void wherever_and_whenever_it_is_after_now_on_or_after_the_day_and_not_in_quiet_hours() {
        var zones = new ArrayList<>(new HashSet<>(ZoneId.getAvailableZoneIds()));
        zones.sort(null);
        var random = new Random(7);
        var begin = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 20_000; i++) {
            var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            var slot = QuietHours.USUAL.nearest(LocalTime.ofSecondOfDay(random.nextInt(86_400)));
            var settings = new ReminderSettings(true, slot, zone, Pace.DAILY, Optional.empty());
            var now = begin.plus(Duration.ofMinutes(random.nextInt(2 * 365 * 24 * 60)));
            var day = Timetable.today(settings, now).plusDays(random.nextInt(30) - 10);

            var due = Timetable.slot(settings, day, occurrence(i), now);
            var later = Timetable.soon(settings, Duration.ofHours(3), occurrence(i), now);

            assertThat(due).as("%s %s", zone, now).isAfter(now);
            assertThat(LocalDate.ofInstant(due, zone)).isAfterOrEqualTo(day);
            assertThat(Timetable.quiet(settings, due)).as("%s %s", zone, due).isFalse();
            assertThat(Timetable.quiet(settings, later))
                    .as("%s %s", zone, later)
                    .isFalse();
            assertThat(later).isAfter(now).isBefore(now.plus(Duration.ofHours(49)));
            assertThat(Timetable.slot(settings, day, occurrence(i), now)).isEqualTo(due);
        }
    }

    @Test
    void reminders_of_one_slot_are_spread_over_ten_minutes() {
        var day = LocalDate.parse("2026-11-24");
        var seconds = new HashSet<Long>();
        for (int i = 0; i < 5_000; i++) {
            var late = afterSlot(
                    Timetable.slot(at("09:00", PARIS), day, occurrence(i), Instant.EPOCH), day, "09:00", PARIS);
            assertThat(late).isBetween(Duration.ZERO, Duration.ofSeconds(Timetable.JITTER_SECONDS));
            seconds.add(late.toSeconds());
        }
        assertThat(seconds).hasSizeGreaterThan(550);
    }

    @Test
    void a_slot_in_quiet_hours_is_moved_to_their_nearest_end() {
        assertThat(QuietHours.USUAL.nearest(LocalTime.of(6, 0))).isEqualTo("08:00");
        assertThat(QuietHours.USUAL.nearest(LocalTime.of(22, 0))).isEqualTo("20:30");
        assertThat(QuietHours.USUAL.nearest(LocalTime.of(18, 0))).isEqualTo("18:00");
    }
}
