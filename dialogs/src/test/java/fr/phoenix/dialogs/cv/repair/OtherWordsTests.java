package fr.phoenix.dialogs.cv.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an eager writer would make of a line, and what may stand of it. */
class OtherWordsTests {

    private static final WeakLine STOCK = new WeakLine(
            0,
            0,
            "Responsable de la gestion des stocks et de l’accueil des clients",
            "Vendeuse, Boulangerie Martin",
            "");
    private static final WeakLine COUNTED = new WeakLine(
            0, 1, "Encaissement des clients", "Hôtesse de caisse, Supermarché du Centre", "à peu près 80 par jour");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gestion des stocks et accueil des clients
            Gérer les stocks et accueillir les clients
            Gestion des stocks et accueil des clients de la boulangerie
            """)
    void the_persons_own_words_in_another_order_stand(String words) {
        assertThat(OtherWords.stand(words, STOCK)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gestion des stocks et accueil de 200 clients
            Gestion des stocks et accueil d’une centaine de clients
            Gestion des stocks sur SAP et accueil des clients
            Gestion des stocks avec Excel et accueil des clients
            Gestion des stocks chez Carrefour et accueil des clients
            Gestion des stocks et accueil des clients, avec une hausse des ventes
            Gestion rigoureuse des stocks et accueil chaleureux des clients
            Gestion des stocks et accueil des clients depuis janvier
            Excellente gestion des stocks et accueil des clients
            Gestion des stocks, accueil des clients et encadrement d’une équipe
            Gestion des stocks et accueil des clients (titulaire d’un CAP)
            Gestion des stocks et accueil des clients : https://example.org
            """)
    void what_the_person_did_not_say_is_blocked(String words) {
        assertThat(OtherWords.stand(words, STOCK)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Encaissement de 80 clients par jour environ        | true
            Encaissement de 120 clients par jour               | false
            Encaissement des clients                           | false
            """)
    void a_figure_that_was_given_may_be_used_and_no_other(String words, boolean stands) {
        assertThat(OtherWords.stand(words, COUNTED)).isEqualTo(stands);
    }
}
