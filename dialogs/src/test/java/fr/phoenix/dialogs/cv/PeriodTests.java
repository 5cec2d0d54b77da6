package fr.phoenix.dialogs.cv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.cv.reading.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Janvier 2019 - mars 2024                    | 2019-1 | 2024-3
            de janv. 2019 à févr. 2020                  | 2019-1 | 2020-2
            Vendeuse, du 01/09/2012 au 28/02/2016       | 2012-9 | 2016-2
            09/2015 – 08/2024                           | 2015-9 | 2024-8
            2006-2015  Directeur régional               | 2006-1 | 2015-12
            mars – juin 2021                            | 2021-3 | 2021-6
            1er août 2018 au 31 décembre 2018           | 2018-8 | 2018-12
            September 2013 to April 2017                | 2013-9 | 2017-4
            Stage (2019)                                | 2019-1 | 2019-12
            CAP Vente, juin 2012                        | 2012-6 | 2012-6
            """)
    void a_stretch_of_time_is_read_in_french_and_english(String line, String from, String until) {
        var period = Period.in(line).orElseThrow();

        assertThat(month(period.from())).isEqualTo(from);
        assertThat(month(period.until())).isEqualTo(until);
        assertThat(period.ongoing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Depuis mars 2016",
                "Mars 2016 – à ce jour",
                "03/2016 - aujourd’hui",
                "de mars 2016 à maintenant",
                "March 2016 – Present",
                "Since March 2016",
                "mars 2016 à ce jour"
            })
    void what_goes_on_has_no_end(String line) {
        var period = Period.in(line).orElseThrow();

        assertThat(month(period.from())).isEqualTo("2016-3");
        assertThat(period.ongoing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"69003 Lyon", "06 12 34 56 78", "200 clients par jour", "ISO 9001", "RNCP 20154"})
    void figures_that_are_no_years_are_no_dates(String line) {
        assertThat(Period.in(line)).isEmpty();
    }

    @Test
    void an_end_before_the_beginning_is_no_stretch_of_time() {
        assertThat(Period.in("2020 - 2015").orElseThrow().until()).isEqualTo(12 * 2020 + 12);
    }

    private static String month(int months) {
        return (months - 1) / 12 + "-" + ((months - 1) % 12 + 1);
    }
}
