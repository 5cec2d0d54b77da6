package fr.phoenix.dialogs.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCorrectionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mon téléphone est le 06 98 76 54 32       | cv-phone | 06 98 76 54 32
            mon téléphone n'est pas bon : 06 98 76 54 32 | cv-phone | 06 98 76 54 32
            06.98.76.54.32                            | cv-phone | 06.98.76.54.32
            mail : lea@exemple.fr                     | cv-mail  | lea@exemple.fr
            titre : future aide-soignante             | cv-title | Future aide-soignante
            mon nom est Léa Roy                       | cv-name  | Léa Roy
            Je m'appelle Karim Bensaid                | cv-name  | Karim Bensaid
            my name is Lea Roy                        | cv-name  | Lea Roy
            j'habite à Lyon                           | cv-city  | Lyon
            """)
    void a_field_and_its_value_correct(String said, String slot, String value) {
        assertThat(FieldCorrection.read(said)).contains(Map.of(slot, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mon nom est mal orthographié",
                "le titre n'est pas bon",
                "la ville est fausse",
                "nom de famille : Roy, il manque",
                "mon poste était chef d'équipe",
                "titre : né le 03/05/1978",
                "ville : 12 rue des Lilas 69003 Lyon",
                "c'est quoi le titre ?"
            })
    void a_complaint_or_private_life_corrects_nothing(String said) {
        assertThat(FieldCorrection.read(said)).isEmpty();
    }
}
