package fr.phoenix.dialogs.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenDaysTests {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aujourd’hui                       | 2026-11-26
            Demain matin                      | 2026-11-27
            après-demain                      | 2026-11-28
            lundi                             | 2026-11-30
            jeudi                             | 2026-12-03
            lundi de la semaine prochaine     | 2026-11-30
            vendredi à 18 h                   | 2026-11-27
            ce week-end                       | 2026-11-28
            fin de semaine                    | 2026-11-27
            la semaine prochaine              | 2026-11-30
            dans 3 jours                      | 2026-11-29
            dans deux semaines                | 2026-12-10
            dans un mois                      | 2026-12-26
            le 26                             | 2026-11-26
            le 12                             | 2026-12-12
            le 31                             | 2026-12-31
            le 1er février                    | 2027-02-01
            mardi 1er décembre                | 2026-12-01
            12/03                             | 2027-03-12
            12/03/2027 à 9h30                 | 2027-03-12
            2026-12-24                        | 2026-12-24
            tomorrow afternoon                | 2026-11-27
            next Monday                       | 2026-11-30
            December 3rd                      | 2026-12-03
            on the 5th                        | 2026-12-05
            in a week                         | 2026-12-03
            """)
    void aDayIsReadAndReckonedFromToday(String said, LocalDate day) {
        assertThat(SpokenDays.read(said).flatMap(spoken -> spoken.from(TODAY))).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bientôt",
                "demain si j’ai le courage",
                "j’ai rendez-vous lundi avec ma conseillère",
                "le 12 de la rue des Lilas",
                "12",
                "mars",
                "tomorrow is another day"
            })
    void whateverSaysMoreOrLessIsNoDay(String said) {
        assertThat(SpokenDays.read(said)).isEmpty();
    }

    @Test
    void aDayThatIsOverOrDoesNotExistComesToNothing() {
        assertThat(SpokenDays.read("le 12 mars 2020").flatMap(day -> day.from(TODAY)))
                .isEmpty();
        assertThat(SpokenDays.read("le 31 février").flatMap(day -> day.from(TODAY)))
                .isEmpty();
        assertThat(SpokenDays.read("le 45").flatMap(day -> day.from(TODAY))).isEmpty();
    }

    @Test
    void theThirtyFirstWaitsForAMonthThatHasOne() {
        var spoken = SpokenDays.read("le 31").orElseThrow();

        assertThat(spoken.from(LocalDate.of(2027, 1, 31))).contains(LocalDate.of(2027, 1, 31));
        assertThat(spoken.from(LocalDate.of(2027, 4, 2))).contains(LocalDate.of(2027, 5, 31));
    }
}
