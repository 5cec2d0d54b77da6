package fr.phoenix.dialogs.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Camille Martin                                   | Camille Martin      | ''
                    Camille Martin, Lyon                             | Camille Martin      | Lyon
                    Camille Martin, 69003 Lyon                       | Camille Martin      | Lyon
                    Zoé Lefèvre-Nuñez - Saint-Étienne                | Zoé Lefèvre-Nuñez   | Saint-Étienne
                    Jean de La Tour (Aix-en-Provence)                | Jean de La Tour     | Aix-en-Provence
                    je m’appelle Samira Ben Ali et j’habite à Lille  | Samira Ben Ali      | Lille
                    Je suis Samira Ben Ali.                          | Samira Ben Ali      | ''
                    My name is Ann O'Neill and I live in Leeds       | Ann O'Neill         | Leeds
                    Camille Martin, à Villeneuve-d’Ascq              | Camille Martin      | Villeneuve-d’Ascq
                    """)
    void reads_name_and_town(String text, String name, String town) {
        assertThat(Signature.read(text)).contains(new Signature(name, town));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "42",
                "!!!",
                "je ne veux pas donner mon nom ici merci bien",
                "je veux prendre soin des gens, ma grand-mère était là"
            })
    void what_cannot_be_a_name_is_none(String text) {
        assertThat(Signature.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"retour", "Retour", "annuler", "Aide"})
    void one_word_may_be_a_command(String text) {
        assertThat(Signature.read(text).orElseThrow().isPlain()).isFalse();
    }
}
