package fr.phoenix.dialogs.safety;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisLanguageTests {

    private final CrisisLanguage crisis = new CrisisLanguage();

    @ParameterizedTest
    @CsvFileSource(resources = "noticed.txt", delimiter = '|')
    void notices_words_of_distress(String text, String rule) {
        assertThat(crisis.notice(new Words(text))).contains(Alarm.of(rule).orElseThrow());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "let-through.txt", delimiter = '|')
    void lets_idioms_and_professional_mentions_through(String text) {
        assertThat(crisis.notice(new Words(text))).isEmpty();
    }

    @Test
    void notices_one_sentence_in_a_long_message() {
        var message =
                "J’ai postulé à trente offres cette semaine.\nRien. Je ne veux plus vivre. Merci quand même pour la lettre.";

        assertThat(crisis.notice(new Words(message))).contains(new Alarm(Danger.SUICIDE, false));
    }

    @Test
    void lets_a_pasted_offer_about_such_work_through() {
        var offer = """
                Intervenant social (H/F), CDI, Nantes
                Vos missions :
                - écoute des victimes de violences conjugales ;
                - repérage du risque suicidaire et orientation vers le 3114 ;
                - travail avec des jeunes (scarifications, tentatives de suicide).
                Profil : diplôme d’État, deux ans d’expérience. Merci de m’envoyer votre CV.
                """;

        assertThat(crisis.notice(new Words(offer))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"je ", "trop ", "j ai envie ", "i have my ", "ma famille et ", "a"})
    @Timeout(5)
    void reads_the_longest_message_without_full_stops_in_time(String piece) {
        assertThat(crisis.notice(new Words(piece.repeat(50_000 / piece.length()))))
                .isEmpty();
    }

    @Test
    void notices_the_end_of_a_long_sentence() {
        var message = "j’ai envoyé une lettre et j’attends et ".repeat(50) + "je ne veux plus vivre";

        assertThat(crisis.notice(new Words(message))).contains(new Alarm(Danger.SUICIDE, false));
    }
}
