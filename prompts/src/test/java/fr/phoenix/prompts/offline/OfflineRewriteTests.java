package fr.phoenix.prompts.offline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.prompts.Briefs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfflineRewriteTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Responsable de la gestion des stocks            |                     | Gestion des stocks
            En charge de l’accueil du public                |                     | Accueil du public
            Chargée d’accueillir les patients               |                     | Accueillir les patients
            Responsable des commandes                       |                     | Gestion des commandes
            Je m’occupais de la caisse                      |                     | Gestion de la caisse
            J’ai encadré 4 personnes                        |                     | Encadré 4 personnes
            Missions principales : entretien des locaux     |                     | Entretien des locaux
            Encaissement des clients                        | Environ 80 par jour | Encaissement des clients (environ 80 par jour)
            Participation à l’inventaire                    |                     | Participation à l’inventaire
            Responsible for managing the stock              |                     | Managing the stock
            In charge of stock control                      | about 300 items     | Handled stock control (about 300 items)
            """)
    void the_doing_comes_first_and_the_figure_behind(String line, String fact, String words) {
        var brief = Briefs.rewrite(Briefs.TU, line, "Vendeuse, Boulangerie Martin", fact == null ? "" : fact);

        assertThat(OfflineRewrite.write(brief)).containsEntry("line-1", words);
    }
}
