package fr.phoenix.dialogs.letter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of offers and of people that once stood in letters as they were. */
class OfferPhraseTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tenez la comptabilité d’un portefeuille | ACT | tenir la comptabilité d’un portefeuille",
                "accueillez et diagnostiquez la situation des personnes | ACT | accueillir et diagnostiquer la situation des personnes",
                "Vous servez les clients | ACT | servir les clients",
                "conçois et développes nos API REST | ACT | concevoir et développer vos API REST",
                "savoir tenir une caisse | ACT | tenir une caisse",
                "Être capable de lire un plan | ACT | lire un plan",
                "PERMIS D EN COURS DE VALIDITÉ | THING | le permis D en cours de validité",
                "FIMO VOYAGEURS | THING | la FIMO voyageurs",
                "CAP CUISINE | THING | un CAP cuisine",
                "Techniques de soins d’hygiène | THING | les techniques de soins d’hygiène",
                "Formation Bac+4/5 en statistiques ou data | THING | une formation Bac+4/5 en statistiques ou data",
                "excellentes qualités rédactionnelles | THING | d’excellentes qualités rédactionnelles",
                "3 ans d’expérience en restauration | THING | trois ans d’expérience en restauration",
                "mettre en oeuvre le plan de communication | ACT | mettre en œuvre le plan de communication",
                "gérer l’administration du personnel (contrats | ACT | gérer l’administration du personnel",
                "Diplôme d’Etat d’aide-soignant | THING | le diplôme d’État d’aide-soignant",
                "Anglais technique lu et écrit | QUOTED | «\u00a0anglais technique lu et écrit\u00a0»",
            })
    void french_offers_are_named_in_good_french(String words, OfferPhrase.Form form, String text) {
        assertThat(OfferPhrase.of(words, Language.FR)).contains(new OfferPhrase(form, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Build and ship features across our web platform | ACT | build and ship features across your web platform",
                "Keeping accurate records | ACT | keep accurate records",
                "Able to lift up to 40 lbs | ACT | lift up to 40 lbs",
                "Greet every guest | ACT | greet every guest",
                "High school diploma or GED | THING | a high school diploma or GED",
                "React | THING | React",
                "Full UK driving licence | THING | a full UK driving licence",
                "Fluent in English and French | THING | fluent English and French",
            })
    void english_offers_are_named_in_good_english(String words, OfferPhrase.Form form, String text) {
        assertThat(OfferPhrase.of(words, Language.EN)).contains(new OfferPhrase(form, text));
    }

    @Test
    void two_things_that_are_pairs_themselves_are_told_apart() {
        assertThat(OfferPhrase.list("à", List.of("aider le chef", "préparer et animer des ateliers")))
                .isEqualTo("à aider le chef, ainsi qu’à préparer et animer des ateliers");
    }

    @ParameterizedTest
    @CsvSource({
        "Auxiliaires de vie, auxiliaire de vie, auxiliaire de vie",
        "Conducteur-receveur, conductrice-receveuse, conducteur-receveur",
        "Electricien tertiaire, électricienne tertiaire, électricien tertiaire",
        "Commis de cuisine, commis de cuisine, commis de cuisine",
        "Agents polyvalents, agente polyvalente, agent polyvalent",
    })
    void titles_of_offers_are_of_one_person(String title, String feminine, String masculine) {
        assertThat(JobTitles.of(title, Gender.FEMININE)).isEqualTo(feminine);
        assertThat(JobTitles.of(title, Gender.MASCULINE)).isEqualTo(masculine);
    }

    @Test
    void a_period_is_said_once() {
        var cook = new Evidence(
                "e1",
                Evidence.Kind.TRADE,
                "J'ai été cuisinier dans la restauration collective de 2012 à 2024",
                "",
                new Source.CvLine(1));

        assertThat(PastJob.of(cook, Language.FR, Gender.MASCULINE).orElseThrow().clause(Language.FR, 1))
                .isEqualTo("j’ai été cuisinier dans la restauration collective de 2012 à 2024");
    }

    @Test
    void two_lines_of_a_cv_are_joined() {
        assertThat(FrenchSaid.articles("encadrement de 45 personnes, budget de 12 M€"))
                .contains("l’encadrement de 45 personnes et le budget de 12 M€");
    }
}
