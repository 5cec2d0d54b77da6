package fr.phoenix.dialogs.safety;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisLanguageTests {

    private final CrisisLanguage crisis = new CrisisLanguage();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J’ai envie de mourir|suicide",
                "je veux mourir|suicide",
                "je pense au suicide|suicide",
                "JE VEUX EN FINIR AVEC LA VIE|suicide",
                "parfois je pense à mettre fin à mes jours|suicide",
                "I want to die|suicide",
                "i keep thinking about killing myself, kill myself|suicide",
                "je me scarifie|self-harm",
                "mon mari me frappe|violence",
            })
    void notices_words_of_distress(String text, String rule) {
        assertThat(crisis.notice(new Words(text))).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cette offre me tue",
                "je suis mort de fatigue",
                "je meurs d’envie de changer de métier",
                "je veux en finir avec ce boulot",
                "deadline de folie, mon chef me tue",
                "I am dying to start"
            })
    void lets_idioms_through(String text) {
        assertThat(crisis.notice(new Words(text))).isEmpty();
    }
}
