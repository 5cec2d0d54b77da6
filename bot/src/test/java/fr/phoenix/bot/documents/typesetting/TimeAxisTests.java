package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeAxisTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static TimeAxis axis(int days) {
        return new TimeAxis(DAY, DAY.plusDays(days), 100, 200, Language.FR);
    }

    @Test
    void a_gap_is_as_wide_as_it_is_long() {
        assertThat(axis(10).at(DAY)).isEqualTo(100);
        assertThat(axis(10).at(DAY.plusDays(1))).isEqualTo(110);
        assertThat(axis(10).at(DAY.plusDays(10))).isEqualTo(200);
    }

    @Test
    void one_day_stands_in_the_middle() {
        assertThat(axis(0).at(DAY)).isEqualTo(150);
        assertThat(axis(0).ticks()).containsExactly(DAY);
    }

    @Test
    void a_few_days_are_all_named_and_many_as_evenly_as_can_be() {
        assertThat(axis(2).ticks()).containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2));
        assertThat(axis(41).ticks())
                .containsExactly(DAY, DAY.plusDays(10), DAY.plusDays(21), DAY.plusDays(31), DAY.plusDays(41));
    }

    @Test
    void the_year_is_named_when_there_are_two() {
        assertThat(axis(40).called(DAY)).isEqualTo("3 nov.");
        assertThat(axis(80).called(DAY)).isEqualTo("3 nov. 2026");
        assertThat(axis(80).ticks()).hasSize(4);
    }
}
