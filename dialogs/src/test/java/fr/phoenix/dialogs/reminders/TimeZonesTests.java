package fr.phoenix.dialogs.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZonesTests {

    @ParameterizedTest
    @CsvSource({
        "Guadeloupe, America/Guadeloupe",
        "la Martinique, America/Martinique",
        "Guyane, America/Cayenne",
        "La Réunion, Indian/Reunion",
        "réunion, Indian/Reunion",
        "Mayotte, Indian/Mayotte",
        "Nouvelle-Calédonie, Pacific/Noumea",
        "Polynésie française, Pacific/Tahiti",
        "Saint-Pierre-et-Miquelon, America/Miquelon",
        "Wallis et Futuna, Pacific/Wallis",
        "métropole, Europe/Paris",
        "Paris, Europe/Paris",
        "europe/paris, Europe/Paris",
        "Indian/Reunion, Indian/Reunion",
        "America/Port-au-Prince, America/Port-au-Prince",
        "Montréal, America/Montreal",
        "Tokyo, Asia/Tokyo"
    })
    void a_place_is_known_by_what_people_call_it(String place, String zone) {
        assertThat(TimeZones.of(place)).contains(ZoneId.of(zone));
    }

    @Test
    void a_place_nobody_knows_has_no_time() {
        assertThat(TimeZones.of("Trifouillis-les-Oies")).isEmpty();
        assertThat(TimeZones.of("")).isEmpty();
    }
}
