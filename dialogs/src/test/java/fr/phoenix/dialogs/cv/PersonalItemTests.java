package fr.phoenix.dialogs.cv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.cv.reading.PersonalItem;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.documents.PlainText;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalItemTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Né le 14 mars 1974|BIRTH",
                "Née en 1990 à Lyon|BIRTH",
                "Âge : 45|BIRTH",
                "52 ans|BIRTH",
                "Marc Petit, 38 ans, permis B|BIRTH",
                "Mariée, 2 enfants|FAMILY",
                "Célibataire|FAMILY",
                "3 enfants|FAMILY",
                "Mère de trois enfants|FAMILY",
                "Congé parental|FAMILY",
                "Nationalité française|NATIONALITY",
                "Nationalité : marocaine|NATIONALITY",
                "Titre de séjour valable jusqu’en 2028|NATIONALITY",
                "[photo]|PHOTO",
                "2 85 07 69 123 456 78|NIR",
                "12 bis, rue des Lilas|ADDRESS",
                "4 place de la République, Lille|ADDRESS",
                "RQTH|HEALTH",
                "Reconnue travailleur handicapé (RQTH)|HEALTH",
                "Arrêt maladie 2019|HEALTH",
                "Catholique pratiquant|RELIGION",
                "Marié, musulman|RELIGION",
                "Déléguée syndicale CFDT|UNION",
                "Adhérent à la CGT depuis 2010|UNION",
                "Militant au Parti socialiste|POLITICS",
                "Taille : 1,82 m|APPEARANCE"
            })
    void what_no_recruiter_needs_is_met(String text, PersonalItem item) {
        assertThat(items(text)).contains(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Permis B et véhicule",
                "Chargée de mission, Syndicat mixte des transports",
                "Gestionnaire, syndicat de copropriété",
                "15 ans d’expérience",
                "Gérante pendant 12 ans",
                "Depuis 20 ans dans le commerce",
                "Accueil d’enfants de 10 ans",
                "Conducteur d’engins, chantier de la nationale 7",
                "Secteur de la santé et du social",
                "Assistante, Église Saint-Martin, Pau",
                "Bénévole au Secours catholique",
                "Institut catholique de Paris",
                "Accueil des personnes en situation de handicap",
                "Référente handicap et suivi des dossiers RQTH",
                "Suivi de grossesse et préparation à la naissance",
                "Remplacement congé maternité, CDD de 6 mois",
                "Instruction des demandes de titre de séjour",
                "Négociation avec les délégués syndicaux",
                "Attaché de presse, Parti socialiste",
                "Marie Dupont",
                "MARIE-CLAIRE DURAND",
                "Mariage du marketing et des ventes",
                "Garde de 3 enfants",
                "Animation de 15 cours de yoga par semaine",
                "Vente en ligne sur 3 places de marché",
                "Renaissance du quartier, chef de projet",
                "Médiation dans les divorces",
                "Création d’une photothèque",
                "Poids lourd, permis C",
                "Travaille dans l’enceinte de l’aéroport",
                "Groupe de 25 jeunes de 12 à 17 ans",
                "Responsable de la taille des haies",
                "Juriste, droit des étrangers et de la nationalité"
            })
    void what_only_looks_like_it_is_left_alone(String text) {
        assertThat(items(text)).isEmpty();
    }

    @Test
    void a_portrait_in_the_file_is_a_photo() {
        var plain = Extract.ofText(PlainText.of(Cvs.CASHIER));
        var extract = new Extract(
                plain.pages(),
                plain.lines(),
                plain.stream(),
                plain.hidden(),
                1,
                Set.of(Trait.PICTURES, Trait.PORTRAIT));

        assertThat(PersonalItem.in(CvDocument.of(extract)))
                .extracting(PersonalItem.At::item)
                .containsExactly(PersonalItem.PHOTO);
    }

    @Test
    void the_good_cvs_hold_nothing_personal() {
        assertThat(List.of(Cvs.CASHIER, Cvs.TEACHER, Cvs.NURSE))
                .allSatisfy(text -> assertThat(items(text)).isEmpty());
    }

    /** Facts go on to other flows and to what coaches see: they must hold nothing of it. */
    @Test
    void nothing_personal_is_remembered() {
        var secrets = List.of(
                "14 mars 1974", "célibataire", "RQTH", "Catholique", "12 rue", "Nationalité", "CGT", "285076912345678");
        var cv = Cvs.CASHIER.replace(
                "06 12 34 56 78 –",
                "Née le 14 mars 1974, célibataire\nRQTH\nCatholique pratiquante\n12 rue des Lilas, Nationalité française\n"
                        + "Adhérente à la CGT\n285076912345678\n06 12 34 56 78 –");
        var person = new Rehearsal(new ScriptedOrchestrator()).welcomed();

        person.tap("start-cv").paste(cv, Kind.CV).tap("skip");

        assertThat(person.said())
                .as("replies tell the line, not the text")
                .contains("(ligne 3)")
                .doesNotContain(secrets);

        person.type("Terminer");

        Map<String, String> facts = person.folded().facts();
        assertThat(facts).containsKeys("cv.score", "cv.title");
        assertThat(facts.values()).allSatisfy(fact -> assertThat(fact).doesNotContain(secrets));
    }

    @Test
    void a_text_can_be_told_without_its_personal_lines() {
        assertThat(PersonalItem.masked("Jean Petit\nNé le 3 mai 1980\nVendeur")).isEqualTo("Jean Petit\n[…]\nVendeur");
        assertThat(PersonalItem.masked("Bonjour")).isEqualTo("Bonjour");
    }

    private static List<PersonalItem> items(String text) {
        return PersonalItem.in(CvDocument.of(text, 1, 1, false)).stream()
                .map(PersonalItem.At::item)
                .toList();
    }
}
