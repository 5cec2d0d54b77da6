package fr.phoenix.dialogs.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "7,7",
        "0,0",
        "10,10",
        "7/10,7",
        "7 / 10,7",
        "sept,7",
        "'Je dirais 6',6",
        "'6 sur 10',6",
        "ten,10",
        "10/10,10"
    })
    void reads_a_number_on_the_scale(String text, int number) {
        assertThat(Spelling.scale(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11",
                "-3",
                "3 ou 4",
                "7,5",
                "bof",
                "",
                "🙂",
                "je ne sais pas trop, disons peut-être que ça vaut 6",
                "100"
            })
    void reads_no_number_where_there_is_none(String text) {
        assertThat(Spelling.scale(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'  Annuler !',annuler", "'Précédent…',precedent", "C’est FAIT,c est fait", "/Données,/donnees"})
    void case_accents_and_punctuation_do_not_count(String text, String plain) {
        assertThat(Spelling.plain(text)).isEqualTo(plain);
    }
}
