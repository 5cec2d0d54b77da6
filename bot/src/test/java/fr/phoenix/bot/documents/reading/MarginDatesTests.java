package fr.phoenix.bot.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginDatesTests {

    private static final List<Fragment> JOBS = List.of(
            at(170, 120, "Vendeuse"), at(170, 134, "Zara, Lyon"), at(170, 177, "Serveuse"), at(170, 191, "Flunch"));

    @Test
    void dates_alone_beside_lines_belong_to_them() {
        var margin = List.of(at(50, 120, "2016 à ce jour"), at(50, 177, "2012 à 2016"), at(50, 232, "Savoir-faire"));

        assertThat(MarginDates.in(margin, JOBS)).isTrue();
    }

    @Test
    void dates_with_their_own_heads_make_a_column() {
        var column = List.of(at(50, 120, "2016"), at(50, 134, "Master"), at(50, 177, "2012"), at(50, 191, "Licence"));

        assertThat(MarginDates.in(column, JOBS)).isFalse();
    }

    private static Fragment at(double left, double baseline, String text) {
        return new Fragment(left, left + 6 * text.length(), baseline, 11, false, text);
    }
}
