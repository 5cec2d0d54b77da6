package fr.phoenix.dialogs.cv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidVerdictTests {

    private static final String LINE = "Responsable de l'encaissement des clients";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oui c'est mieux comme ça              | accept
            d'accord pour celle-ci                | accept
            je prends                             | accept
            non, je préfère l'ancienne version    | refuse
            garde l'ancienne                      | refuse
            tout accepter                         | all
            accept all                            | all
            je ne sais pas                        |
            pourquoi tu changes ?                 |
            Oui mais enlève la fin                |
            c'est nul comme phrase                |
            """)
    void a_verdict_is_read_and_never_taken_for_words_of_the_line(String said, String verdict) {
        assertThat(SaidVerdict.read(said).orElse("")).isEqualTo(verdict == null ? "" : verdict);
        assertThat(SaidVerdict.own(said, LINE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Encaissement de 300 clients le samedi | Encaissement de 300 clients le samedi
            plutôt : tenue de la caisse           | tenue de la caisse
            """)
    void own_words_are_those_of_the_line_or_said_to_be_instead(String said, String words) {
        assertThat(SaidVerdict.own(said, LINE)).contains(words);
    }
}
