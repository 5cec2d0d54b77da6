package fr.phoenix.dialogs.cv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.cv.scoring.Evidence;
import fr.phoenix.dialogs.cv.scoring.Rule;
import fr.phoenix.dialogs.spelling.Spelling;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "FR, developpement, développement",
        "FR, profesionnel, professionnel",
        "FR, connaissence, connaissance",
        "FR, accompagement, accompagnement",
        "FR, equipe, équipe",
        "FR, gestoin, gestion",
        "EN, recieved, received",
        "EN, maintenence, maintenance"
    })
    void a_wrong_word_gets_the_right_one(Language language, String wrong, String right) {
        assertThat(Spelling.knows(wrong, language)).isFalse();
        assertThat(Spelling.near(wrong, language)).contains(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accueil", "aide-soignante", "cœur", "coeur", "savoir-faire", "réassort", "encadrées"})
    void right_words_are_known(String word) {
        assertThat(Spelling.knows(word, Language.FR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Encadrement chez Nordis et Wattignies, CFDT, bts mco",
                "voir linkedin.com/in/xqzrt et jean.xqzrt@example.org ou www.xqzrt.fr",
                "aide-soignant·e, vendeur.euse, chargé(e) d’accueillir",
                "maîtrise de javascript, postgresql, kubernetes et wordpress",
                "le reporting, le management, le feedback et les workshops",
                "3ème étage, 2nde et 1ères"
            })
    void names_addresses_trades_and_words_of_the_other_language_are_left_alone(String line) {
        assertThat(findings(line)).isEmpty();
    }

    @Test
    void a_finding_shows_the_line_the_word_and_what_may_have_been_meant() {
        var findings = findings("Accueil du public\nSuivi des profesionnels et gestoin des stocks");

        assertThat(findings).extracting(Evidence::line).containsExactly(2, 2);
        assertThat(findings).extracting(Evidence::note).containsExactly("profesionnels", "gestoin");
        assertThat(findings.getFirst().better()).contains("professionnels");
    }

    /** What this prints is the figure that the report quotes: findings on CVs that are well written. */
    @Test
    void well_written_cvs_raise_no_false_alarm() {
        for (var text : List.of(Cvs.CASHIER, Cvs.TEACHER, Cvs.EXECUTIVE, Cvs.NURSE, Cvs.CARE_OFFER)) {
            var findings = findings(text);

            System.out.println("spelling: " + Cvs.read(text).document().words() + " words, findings "
                    + findings.stream().map(Evidence::note).toList());
            assertThat(findings).isEmpty();
        }
    }

    @Test
    void many_threads_get_the_same_answers() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(
                            () -> Spelling.near("accompagement", Language.FR).toString()
                                    + Spelling.knows("gerer", Language.FR)))
                    .toList();

            for (var task : tasks) {
                assertThat(task.get()).isEqualTo("[accompagnement]false");
            }
        }
    }

    private static List<Evidence> findings(String text) {
        return Cvs.score(text).ledger().stream()
                .filter(entry -> entry.rule() == Rule.SPELLING)
                .findFirst()
                .orElseThrow()
                .evidence();
    }
}
