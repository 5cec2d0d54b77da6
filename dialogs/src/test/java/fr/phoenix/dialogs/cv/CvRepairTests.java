package fr.phoenix.dialogs.cv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.orchestration.Brief.CvRewrite;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The repair of a CV by talking: facts that are asked for, words that are accepted, nothing invented. */
class CvRepairTests {

    private static final String CV = """
            Nadia Benali
            nadia.benali@example.org

            Expériences professionnelles
            Hôtesse de caisse, Supermarché du Centre, Lyon
            2016 – 2024
            • Responsable de l'encaissement des clients
            • En charge de l'accueil du public
            Vendeuse, Boulangerie Martin, Lyon
            Septembre 2012 – février 2016
            • Vente et conseil, 150 passages par matinée
            • Nettoyage du magasin et respect des règles d'hygiène

            Formation
            2012  CAP Employée de vente, Lycée Jean-Moulin, Lyon

            Compétences
            Encaissement, accueil, travail en équipe, conseil, hygiène, écoute, rigueur, gestion du stress
            """;

    private final ScriptedOrchestrator orchestrator = new ScriptedOrchestrator();
    private final Rehearsal person = new Rehearsal(orchestrator).welcomed();

    private static String said(Rehearsal talk) {
        return talk.said().replace('\u00A0', ' ');
    }

    private Rehearsal repairing() {
        return person.tap("start-cv").paste(CV, Kind.CV).tap("skip").tap("repair");
    }

    /** Answers every question by what it asks for. */
    private void answerAll(Map<String, String> answers) {
        for (int i = 0; i < 6 && person.at().startsWith("cv.ASKING_FACT"); i++) {
            var asked = said(person);
            answers.entrySet().stream()
                    .filter(answer -> asked.contains(answer.getKey()))
                    .findFirst()
                    .ifPresentOrElse(answer -> person.type(answer.getValue()), () -> person.tap("pass"));
        }
    }

    private void rewriting(BiFunction<Integer, String, String> words) {
        orchestrator.rewriting(brief -> {
            var parts = new HashMap<String, String>();
            for (int i = 0; i < brief.lines().size(); i++) {
                parts.put(
                        CvRewrite.part(i + 1),
                        words.apply(i, brief.lines().get(i).words().text()));
            }
            return parts;
        });
    }

    private Resume made() {
        return ((Sheet.Cv) person.sheets().getLast()).resume();
    }

    @Test
    void what_is_missing_is_asked_for_one_by_one_and_at_most_six_times() {
        repairing();

        assertThat(person.at()).isEqualTo("cv.ASKING_FACT_1");
        int asked = 0;
        while (person.at().startsWith("cv.ASKING_FACT")) {
            person.tap("pass");
            asked++;
        }
        assertThat(asked).isBetween(3, 6);
    }

    @Test
    void the_facts_that_were_given_are_in_the_new_cv_and_nothing_else_is() {
        repairing();

        answerAll(Map.of(
                "numéro de téléphone", "c'est le 06 12 34 56 78",
                "Quel métier vises-tu", "Aide-soignante",
                "de quel mois à quel mois", "de mars 2016 à janvier 2024"));

        var cv = made();
        assertThat(cv.basics().phone()).isEqualTo("06 12 34 56 78");
        assertThat(cv.basics().title()).isEqualTo("Aide-soignante");
        assertThat(cv.work().getFirst().dates()).isEqualTo(new Resume.Dates("2016-03", "2024-01", false));
        assertThat(cv.work()).hasSize(2);
        assertThat(cv.basics().summary()).isEmpty();
    }

    @Test
    void a_month_that_was_not_said_is_not_in_the_new_cv() {
        repairing();

        answerAll(Map.of("de quel mois à quel mois", "de mars 2016 à 2024"));

        assertThat(made().work().getFirst().dates()).isEqualTo(new Resume.Dates("2016-03", "2024", false));
    }

    @Test
    void other_words_are_shown_beside_the_old_ones_and_only_accepted_ones_are_taken() {
        rewriting((i, line) -> line.replace("Responsable de l'encaissement", "Encaissement")
                .replace("En charge de l'accueil", "Accueil"));
        repairing();
        person.tap("enough");

        assertThat(person.at()).isEqualTo("cv.REVIEWING_LINE_1");
        assertThat(said(person))
                .contains(
                        "Avant : « Responsable de l'encaissement des clients »", "Après : « Encaissement des clients »")
                .contains("Elle commence par ce qui a été fait.");
        person.tap("accept").tap("refuse");

        assertThat(person.at()).isEqualTo("cv.SHOWING_NEW_CV");
        assertThat(made().work().getFirst().highlights())
                .containsExactly("Encaissement des clients", "En charge de l'accueil du public");
    }

    @Test
    void a_slip_that_we_know_is_mended_when_the_person_accepts_it() {
        person.tap("start-cv")
                .paste(CV.replace("Vente et conseil", "Acceuil, vente et conseil"), Kind.CV)
                .tap("skip")
                .tap("repair")
                .tap("enough");

        assertThat(said(person))
                .contains(
                        "Après : « Accueil, vente et conseil, 150 passages par matinée »", "Une faute y est corrigée.");
    }

    @Test
    void private_life_is_neither_a_skill_nor_remembered() {
        person.tap("start-cv")
                .paste(CV.replace("nadia.benali@example.org", "nadia.benali@example.org\nMariée, 2 enfants"), Kind.CV)
                .tap("skip")
                .tap("done");

        assertThat(person.folded().facts()).containsKey("cv.skills");
        assertThat(person.folded().facts().toString())
                .doesNotContainIgnoringCase("enfant")
                .doesNotContain("ariée");
    }

    @Test
    void the_offers_skills_and_words_are_asked_about_and_never_assumed() {
        person.tap("start-cv")
                .paste(CV, Kind.CV)
                .paste(
                        "Nous recrutons. Profil : préparation de commandes et accueil de la clientèle obligatoires, CDI à Lyon.",
                        Kind.OFFER)
                .tap("repair");
        var asked = new StringBuilder();
        for (int i = 0; i < 6 && person.at().startsWith("cv.ASKING_FACT"); i++) {
            asked.append(said(person));
            person.tap("pass");
        }

        assertThat(asked.toString()).contains("L’offre demande « Préparation de commandes »");
        assertThat(made().skills()).doesNotContain("Préparation de commandes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jamais de la vie, ça ne m'intéresse pas",
                "Je n'ai pas fait ça mais j'aimerais apprendre",
                "je sais plus",
                "un peu mais pas vraiment",
                "never"
            })
    void what_was_not_done_does_not_become_a_skill(String answer) {
        person.tap("start-cv")
                .paste(CV, Kind.CV)
                .paste("Nous recrutons. Profil : préparation de commandes obligatoire, CDI à Lyon.", Kind.OFFER)
                .tap("repair");
        for (int i = 0; i < 6 && person.at().startsWith("cv.ASKING_FACT"); i++) {
            if (said(person).contains("Préparation de commandes")) {
                person.type(answer);
            } else {
                person.tap("pass");
            }
        }

        assertThat(person.at()).isNotEqualTo("cv.ASKING_OFFER");
        assertThat(made().skills()).doesNotContain("Préparation de commandes");
    }

    @Test
    void another_cv_or_an_offer_in_the_middle_of_the_repair_is_taken_for_what_it_is() {
        repairing();
        person.send("cv-2.txt", CV.replace("Nadia Benali", "Sarah Martin"));

        assertThat(person.at()).isEqualTo("cv.SHOWING_SCORE");
        assertThat(said(person)).contains("Nom : Sarah Martin").doesNotContain("(avant :");

        person.paste("Nous recrutons. Profil : encaissement et accueil, CDI à Lyon.", Kind.OFFER);

        assertThat(person.at()).isEqualTo("cv.SHOWING_SCORE");
        assertThat(said(person)).contains("Réponse à l’offre");
    }

    @Test
    void a_correction_does_not_pass_to_somebody_elses_cv() {
        person.tap("start-cv")
                .paste(CV, Kind.CV)
                .type("titre : infirmier")
                .tap("skip")
                .tap("repair")
                .tap("enough");
        assertThat(made().basics().title()).isEqualTo("Infirmier");

        person.paste(CV.replace("Nadia Benali", "Sarah Martin"), Kind.CV)
                .tap("repair")
                .tap("enough");

        assertThat(made().basics().name()).isEqualTo("Sarah Martin");
        assertThat(made().basics().title()).isNotEqualTo("Infirmier");
    }

    @Test
    void private_life_is_left_out_of_the_new_cv() {
        person.tap("start-cv")
                .paste(
                        CV.replace(
                                "Expériences professionnelles",
                                "Profil\nHôtesse de caisse depuis huit ans. Mariée, 2 enfants, reconnue travailleuse handicapée (RQTH).\n\nExpériences professionnelles"),
                        Kind.CV)
                .tap("skip")
                .tap("repair")
                .tap("enough");

        assertThat(made().basics().summary()).contains("Hôtesse de caisse").doesNotContain("RQTH", "enfants");
    }

    @Test
    void a_line_may_be_written_by_the_person() {
        rewriting((i, line) -> line.replace("Responsable de l'encaissement", "Encaissement"));
        repairing();
        person.tap("enough").type("Encaissement de 300 clients le samedi");

        assertThat(made().work().getFirst().highlights().getFirst()).isEqualTo("Encaissement de 300 clients le samedi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Encaissement de 200 clients par jour",
                "Encaissement des clients avec SAP",
                "Encaissement des clients chez Carrefour",
                "Encaissement des clients depuis janvier 2016",
                "Excellent encaissement des clients",
                "Encaissement des clients, avec une hausse de la satisfaction",
                "Encaissement des clients et management d'équipe"
            })
    void what_a_model_invents_is_never_shown(String invented) {
        rewriting((i, line) -> line.contains("encaissement") ? invented : line);
        repairing();
        person.tap("enough");

        assertThat(person.at()).isEqualTo("cv.SHOWING_NEW_CV");
        assertThat(said(person)).doesNotContain(invented);
        assertThat(made().work().getFirst().highlights().getFirst())
                .isEqualTo("Responsable de l'encaissement des clients");
    }

    @Test
    void without_a_writer_the_cv_is_made_from_the_lines_as_they_are() {
        repairing();
        orchestrator.writing(new Written.Unavailable("test"));
        person.tap("enough");

        assertThat(person.at()).isEqualTo("cv.SHOWING_NEW_CV");
        assertThat(made().work()).hasSize(2);
    }

    @Test
    void the_score_shown_is_that_of_the_new_file_read_back() {
        repairing();
        person.tap("enough");

        assertThat(said(person)).contains("Note du nouveau fichier, relu", "Champs retrouvés à la relecture");
        assertThat(person.models()).contains("none");
    }

    @Test
    void what_was_misread_is_corrected_by_saying_so_and_kept() {
        person.tap("start-cv").paste(CV, Kind.CV).type("mon téléphone est le 06 98 76 54 32");

        assertThat(person.at()).isEqualTo("cv.ASKING_OFFER");
        assertThat(said(person)).contains("- Téléphone : 06 98 76 54 32");

        person.type("titre : future aide-soignante").tap("skip").tap("repair").tap("enough");

        assertThat(made().basics().phone()).isEqualTo("06 98 76 54 32");
        assertThat(made().basics().title()).isEqualTo("Future aide-soignante");
    }

    @Test
    void pourquoi_is_answered_for_any_finding() {
        person.tap("start-cv").paste(CV, Kind.CV).tap("skip").type("pourquoi la 2 ?");

        assertThat(person.at()).isEqualTo("cv.EXPLAINING");
        assertThat(said(person)).contains("Pourquoi le point 2 ?");

        person.type("pourquoi 99 ?");

        assertThat(person.at()).isEqualTo("cv.EXPLAINING");
        assertThat(said(person)).contains("pourquoi 2 ?");
    }

    @Test
    void the_file_is_kept_only_when_the_person_wants_it() {
        person.tap("start-cv").tap("keep");

        assertThat(person.at()).isEqualTo("cv.ASKING_CV");
        assertThat(said(person)).contains("je garderai ton fichier");

        person.send("cv.txt", CV);

        assertThat(person.at()).isEqualTo("cv.ASKING_OFFER");
    }
}
