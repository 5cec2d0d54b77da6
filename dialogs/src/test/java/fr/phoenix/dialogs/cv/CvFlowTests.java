package fr.phoenix.dialogs.cv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.orchestration.Brief.CvCritique;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CvFlowTests {

    private final ScriptedOrchestrator orchestrator = new ScriptedOrchestrator();
    private final Rehearsal person = new Rehearsal(orchestrator).welcomed();

    /** What was said, no-break spaces as plain ones. */
    private static String said(Rehearsal talk) {
        return talk.said().replace('\u00A0', ' ');
    }

    private Rehearsal scored(String cv) {
        return person.tap("start-cv").paste(cv, Kind.CV).tap("skip");
    }

    @Test
    void a_file_is_read_back_before_anything_is_judged() {
        person.tap("start-cv").send("cv.txt", Cvs.CASHIER);

        assertThat(person.at()).isEqualTo("cv.ASKING_OFFER");
        assertThat(said(person))
                .contains(
                        "- Nom : Nadia Benali",
                        "- E-mail : nadia.benali@example.org",
                        "- Téléphone : 06 12 34 56 78",
                        "- Rubriques : Profil, Expériences professionnelles, Formation, Compétences, Langues",
                        "- Expériences repérées : 2, dont datées : 2",
                        "- Pages : 1, mots : 152");
    }

    @Test
    void what_is_not_found_is_said_to_be_not_found() {
        person.tap("start-cv").paste(Cvs.BAD, Kind.CV);

        assertThat(said(person)).contains("- Nom : non trouvé", "- Téléphone : non trouvé", "- Rubriques : aucune");
    }

    @Test
    void the_score_comes_with_its_reasons_the_critique_and_three_fixes() {
        scored(Cvs.EXECUTIVE);

        var score = Cvs.score(Cvs.EXECUTIVE).score();
        assertThat(person.at()).isEqualTo("cv.SHOWING_SCORE");
        assertThat(said(person))
                .contains("**Note : " + score + "/100**", "**Données personnelles : 0/4.** Le CV contient", "L1132-1")
                .contains("1. **+4** Retirer ces mentions")
                .contains("(ligne 9 : « 2015-2026");
        assertThat(person.models()).containsExactly("none", "scripted", "none");
        assertThat(person.replies().getLast().reply()).isInstanceOf(Reply.Choices.class);
    }

    @Test
    void the_writer_gets_findings_and_never_the_cv() {
        scored(Cvs.EXECUTIVE);

        var brief = (CvCritique) orchestrator.briefs.getLast();
        var told = brief.strengths().toString() + brief.fixes();
        assertThat(brief.task()).isEqualTo("cv/critique");
        assertThat(brief.strengths()).hasSize(3);
        assertThat(brief.fixes()).hasSize(3);
        assertThat(told).doesNotContain("Moreau", "MOREAU", "Nordis");
    }

    @Test
    void without_a_writer_the_score_is_shown_all_the_same() {
        orchestrator.writing(new Written.Unavailable("test"));

        scored(Cvs.EXECUTIVE);

        assertThat(person.at()).isEqualTo("cv.SHOWING_SCORE");
        assertThat(person.models()).containsExactly("none", "none");
    }

    @Test
    void all_fixes_come_three_by_three_until_none_is_left() {
        scored(Cvs.BAD);
        var fixes = Cvs.score(Cvs.BAD).fixes().size();

        int shown = 3;
        while (shown < fixes) {
            person.tap("more");
            assertThat(person.at()).isEqualTo("cv.SHOWING_FIXES");
            assertThat(said(person)).contains("\n" + (shown + 1) + ". **+");
            shown += 3;
        }

        assertThat(((Reply.Choices) person.replies().getLast().reply()).choices())
                .extracting(Reply.Choice::id)
                .containsExactly("repair", "done");
    }

    @Test
    void finishing_remembers_the_score_and_the_skills() {
        scored(Cvs.CASHIER).type("Terminer");

        assertThat(person.at()).isEqualTo("menu");
        assertThat(person.folded().facts())
                .containsEntry("cv.score", String.valueOf(Cvs.score(Cvs.CASHIER).score()))
                .containsEntry("cv.title", "Future aide-soignante")
                .containsKey("cv.skills");
    }

    @Test
    void a_corrected_cv_is_scored_anew_and_compared_with_the_one_before() {
        scored(Cvs.EXECUTIVE);
        var before = Cvs.score(Cvs.EXECUTIVE).score();

        var mended =
                Cvs.EXECUTIVE.replace("Né le 14 mars 1974 – 52 ans, marié, 3 enfants – Nationalité française\n", "");
        person.send("cv-2.txt", mended);

        var after = Cvs.score(mended).score();
        assertThat(after).isGreaterThan(before);
        assertThat(person.at()).isEqualTo("cv.SHOWING_SCORE");
        assertThat(said(person)).contains("**Note : " + after + "/100** (avant : " + before + ")");
    }

    @Test
    void an_offer_is_compared_with_what_the_cv_holds() {
        person.tap("start-cv").paste(Cvs.CASHIER, Kind.CV).paste(Cvs.CARE_OFFER, Kind.OFFER);

        assertThat(said(person))
                .contains("**Réponse à l’offre : 8/20.**", "4 sur 8", "Absentes : Soins d'hygiène, Aide aux repas");
    }

    @Test
    void an_offer_without_a_known_skill_is_said_to_be_of_no_use() {
        person.tap("start-cv").paste(Cvs.CASHIER, Kind.CV).paste("Venez nombreux.", Kind.OFFER);

        assertThat(said(person)).contains("la note porte donc sur le CV seul").doesNotContain("Réponse à l’offre");
    }

    @Test
    void an_offer_may_come_as_a_file() {
        person.tap("start-cv").paste(Cvs.CASHIER, Kind.CV).send("offre.txt", Cvs.CARE_OFFER);

        assertThat(person.at()).isEqualTo("cv.SHOWING_SCORE");
        assertThat(said(person)).contains("Réponse à l’offre");
    }

    @Test
    void a_remark_is_no_cv() {
        person.tap("start-cv").type("je voudrais un avis sur mon CV");

        assertThat(person.at()).isEqualTo("cv.ASKING_CV");
        assertThat(said(person)).contains("joins un fichier PDF, DOCX ou TXT, ou colle son texte entier");
    }

    @Test
    void a_long_text_is_taken_for_the_cv() {
        person.tap("start-cv").type(Cvs.TEACHER);

        assertThat(person.at()).isEqualTo("cv.ASKING_OFFER");
    }

    @Test
    void too_little_text_is_asked_for_again() {
        person.tap("start-cv").paste("Nadia Benali, caissière à Lyon", Kind.CV);

        assertThat(person.at()).isEqualTo("cv.ASKING_CV");
        assertThat(said(person)).contains("moins de 40 mots", "coller ici tout le texte du CV");
    }

    @Test
    void after_a_refused_text_a_good_one_is_not_refused() {
        person.tap("start-cv").paste("Nadia Benali, caissière à Lyon", Kind.CV).paste(Cvs.CASHIER, Kind.CV);

        assertThat(person.at()).isEqualTo("cv.ASKING_OFFER");
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void each_problem_of_a_file_has_its_sentence_and_the_question_stays_open(Problem problem) {
        var talk = new Rehearsal(orchestrator, file -> new Reading.Illegible(problem)).welcomed();

        talk.tap("start-cv").send("cv.pdf", "%PDF");

        assertThat(talk.at()).isEqualTo("cv.ASKING_CV");
        assertThat(said(talk)).contains("colle le texte ici", "Tu peux m’envoyer un autre fichier");

        talk.paste(Cvs.CASHIER, Kind.CV);

        assertThat(talk.at()).isEqualTo("cv.ASKING_OFFER");
    }

    @Test
    void going_back_from_the_score_asks_for_the_offer_again() {
        scored(Cvs.CASHIER).type("retour");

        assertThat(person.at()).isEqualTo("cv.ASKING_OFFER");

        person.paste(Cvs.CARE_OFFER, Kind.OFFER);

        assertThat(said(person)).contains("Réponse à l’offre");
    }

    @Test
    void passing_and_refusing_score_the_cv_alone() {
        for (var words : List.of("passer", "non merci", "Pas d’offre.")) {
            var talk = new Rehearsal(new ScriptedOrchestrator()).welcomed();

            talk.tap("start-cv").paste(Cvs.CASHIER, Kind.CV).type(words);

            assertThat(talk.at()).as(words).isEqualTo("cv.SHOWING_SCORE");
        }
    }

    @Test
    void a_photo_of_a_cv_gets_an_explanation_and_the_question_stays() {
        person.tap("start-cv").hand(new Message.Unsupported(Message.Medium.PHOTO), List.of());

        assertThat(person.at()).isEqualTo("cv.ASKING_CV");
        assertThat(said(person)).isNotBlank();
    }
}
