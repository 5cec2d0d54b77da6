package fr.phoenix.dialogs.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellBeingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({"0,0,0,0,0,0", "5,5,5,5,5,100", "5,4,3,2,1,60", "1,2,2,1,1,28", "3,3,2,2,3,52"})
    void a_score_is_four_times_the_sum(int one, int two, int three, int four, int five, int score) {
        assertThat(WellBeing.of(Map.of(), DAY, List.of(one, two, three, four, five))
                        .score())
                .isEqualTo(score);
    }

    @Test
    void fifty_is_low_and_twenty_eight_very_low() {
        assertThat(new WellBeing(1, DAY, 52).low()).isFalse();
        assertThat(new WellBeing(1, DAY, 50).low()).isTrue();
        assertThat(new WellBeing(1, DAY, 32).veryLow()).isFalse();
        assertThat(new WellBeing(1, DAY, 28).veryLow()).isTrue();
    }

    @Test
    void five_answers_of_0_to_5_make_a_score_and_nothing_else_does() {
        assertThatThrownBy(() -> WellBeing.of(Map.of(), DAY, List.of(1, 2, 3, 4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WellBeing.of(Map.of(), DAY, List.of(1, 2, 3, 4, 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_score_reads_back_and_the_next_is_numbered_after_it() {
        var ninth = new WellBeing(9, DAY, 56);
        var tenth = new WellBeing(10, DAY.plusDays(3), 60);
        var facts = Map.of(
                ninth.fact(), ninth.value(), tenth.fact(), tenth.value(), "journal.1", "2026-11-26\t56", "who-5.x", "");

        assertThat(WellBeing.in(facts)).containsExactly(ninth, tenth);
        assertThat(WellBeing.of(facts, DAY, List.of(0, 0, 0, 0, 0)).fact()).isEqualTo("who-5.11");
        assertThat(ninth.value()).isEqualTo("2026-11-26\t56");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-26", "2026-11-26\t101", "2026-11-26\t-4", "hier\t56", "2026-11-26\t56\t1"})
    void what_we_did_not_write_is_no_score(String value) {
        assertThat(WellBeing.parse("who-5.1", value)).isEmpty();
    }

    @Test
    void it_shows_neither_day_nor_score() {
        assertThat(new WellBeing(3, DAY, 56)).hasToString("WellBeing[3]");
    }
}
