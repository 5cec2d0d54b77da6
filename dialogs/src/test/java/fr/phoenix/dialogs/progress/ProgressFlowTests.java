package fr.phoenix.dialogs.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.applications.Application;
import fr.phoenix.dialogs.applications.Application.Outcome;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.CheckIn.Feeling;
import fr.phoenix.dialogs.journal.StepOutcome;
import fr.phoenix.dialogs.journal.WellBeing;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 22 November. */
class ProgressFlowTests {

    private final Rehearsal person =
            new Rehearsal(new ScriptedOrchestrator()).welcomed().checkingIn().type("annuler");

    private void remembering(String fact, String value) {
        person.recorded(new FactRemembered(fact, new Words(value)));
    }

    private void checkedIn(
            int number,
            LocalDate day,
            int mood,
            int confidence,
            String said,
            String step,
            int due,
            StepOutcome outcome) {
        var entry = new CheckIn(
                number,
                day,
                Optional.of(new Feeling(mood, confidence)),
                said,
                "",
                "",
                step,
                due == 0 ? Optional.empty() : Optional.of(november(due)),
                7,
                outcome);
        remembering(entry.fact(), entry.value());
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private Rehearsal thirdWeek() {
        checkedIn(1, november(3), 3, 2, "tout va trop vite", "écrire à Samira", 0, StepOutcome.PARTLY);
        checkedIn(2, november(17), 4, 3, "j’ai peur de ne pas y arriver", "appeler le CFA", 19, StepOutcome.DONE);
        checkedIn(3, november(21), 6, 5, "le CFA a rappelé", "préparer trois questions", 24, StepOutcome.OPEN);
        var application =
                new Application(1, "aide-soignante", "Les Tilleuls", 1, november(18), Outcome.INTERVIEW, november(21));
        remembering(application.fact(), application.value());
        return person;
    }

    private String said() {
        return person.said().replace('\u00A0', ' ');
    }

    private Sheet.Progress sheet() {
        return (Sheet.Progress) person.sheets().getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mes progrès", "mon bilan", "bilan de la semaine", "my progress", "/progres"})
    void it_is_told_on_request(String request) {
        person.type(request);

        assertThat(said()).contains("**Tes sept derniers jours** (du 16 novembre au 22 novembre)");
        assertThat(person.at()).isEqualTo("menu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"je veux faire un bilan de compétences", "bilan de compétences"})
    void another_kind_of_bilan_is_something_else(String other) {
        person.type(other);

        assertThat(said()).doesNotContain("sept derniers jours");
    }

    @Test
    void the_week_is_told_in_words() {
        thirdWeek().type("mes progrès");

        assertThat(said())
                .contains(
                        "- Points faits : 2 (17 novembre, 21 novembre)",
                        "- Ton moral : 4 → 6 (sur 10)",
                        "- Ta confiance : 3 → 5 (sur 10)",
                        "- Tes mots du 17 novembre : « j’ai peur de ne pas y arriver »",
                        "- Petit pas fait en partie : « écrire à Samira »",
                        "- Petit pas fait : « appeler le CFA »",
                        "- Candidature : aide-soignante, Les Tilleuls, lettre du 18 novembre, réponse : un entretien",
                        "**La suite** : « préparer trois questions », le 24 novembre.")
                .doesNotContain("tout va trop vite");
    }

    @Test
    void nothing_yet_is_said_in_two_lines_and_draws_no_picture() {
        person.type("mes progrès");

        assertThat(said()).contains("- Pas encore de point cette semaine\n\n**La suite** : pas de petit pas prévu");
        assertThat(person.sheets()).isEmpty();
    }

    @Test
    void a_quiet_week_says_when_the_last_check_in_was() {
        checkedIn(1, november(3), 3, 2, "", "", 0, StepOutcome.OPEN);
        person.type("mes progrès");

        assertThat(said()).contains("le dernier date du 3 novembre").doesNotContain("moral :");
        assertThat(sheet().points()).hasSize(1);
    }

    @Test
    void one_check_in_has_one_value_and_a_step_that_was_due_is_no_reproach() {
        checkedIn(1, november(17), 5, 4, "", "appeler le CFA", 19, StepOutcome.OPEN);
        person.type("mes progrès");

        assertThat(said())
                .contains("- Ton moral : 5 (sur 10)", "c’était pour le 19 novembre. Fait ou pas, nous en parlons");
    }

    @Test
    void a_picture_and_a_drawing_follow_and_the_caption_says_what_they_show() {
        thirdWeek().type("mes progrès");

        assertThat(sheet().points()).hasSize(3);
        assertThat(sheet().steps())
                .containsExactly(
                        new Sheet.Progress.Step(november(3), Sheet.Progress.Outcome.PARTLY),
                        new Sheet.Progress.Step(november(19), Sheet.Progress.Outcome.DONE),
                        new Sheet.Progress.Step(november(24), Sheet.Progress.Outcome.AHEAD));
        var pictures = person.replies().stream()
                .map(replied -> replied.reply())
                .filter(Reply.Picture.class::isInstance)
                .toList();
        assertThat(pictures).hasSize(1);
        assertThat(pictures.getFirst().words().text().replace('\u00A0', ' '))
                .isEqualTo("Le chemin du 3 novembre au 24 novembre. Moral (sur 10), dans l’ordre : 3, 4, 6."
                        + " Confiance (sur 10), dans l’ordre : 2, 3, 5."
                        + " Petits pas : 1 faits, 1 en partie, 0 pas encore, 1 à venir.");
        assertThat(person.replies()).anyMatch(replied -> replied.reply() instanceof Reply.Document);
    }

    @Test
    void many_check_ins_are_summed_up_in_the_caption() {
        for (int i = 1; i <= 9; i++) {
            checkedIn(i, november(i), i, 9 - i, "", "", 0, StepOutcome.OPEN);
        }
        person.type("mes progrès");

        assertThat(said()).contains("Moral (sur 10) : 1 au début, 9 à la fin, entre 1 et 9.");
    }

    @Test
    void feelings_are_shown_to_whoever_agrees_to_be_asked_and_steps_to_everybody() {
        thirdWeek();
        remembering("who-5.1", new WellBeing(1, november(20), 56).value());
        person.type("retirer mon consentement").type("mes progrès");

        assertThat(said())
                .contains("Moral et confiance ne sont pas montrés", "- Petit pas fait : « appeler le CFA »")
                .doesNotContain("4 → 6", "j’ai peur", "56 sur 100", "Moral (sur 10)");
        assertThat(sheet().points()).isEmpty();
        assertThat(sheet().steps()).hasSize(3);
    }

    @Test
    void a_score_of_the_week_is_told() {
        remembering("who-5.1", new WellBeing(1, november(20), 56).value());
        person.type("mes progrès");

        assertThat(said()).contains("- Indice de bien-être WHO-5 : 56 sur 100, le 20 novembre");
    }

    @Test
    void what_was_let_go_of_is_told_and_not_drawn() {
        checkedIn(1, november(20), 5, 4, "", "appeler le CFA", 21, StepOutcome.DROPPED);
        person.type("mes progrès");

        assertThat(said()).contains("- Petit pas laissé de côté : « appeler le CFA »");
        assertThat(sheet().steps()).isEmpty();
    }

    @Test
    void it_is_told_in_the_midst_of_something_else_which_then_goes_on() {
        thirdWeek().tap("start-check-in");
        var before = person.at();
        person.type("mes progrès");

        assertThat(said()).contains("4 → 6");
        assertThat(person.at()).isEqualTo(before);
    }

    @Test
    void without_pictures_there_are_words() {
        thirdWeek().withoutTypesetter().type("mes progrès");

        assertThat(said()).contains("4 → 6");
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void it_is_told_in_english_too() {
        thirdWeek().type("english").type("my progress");

        assertThat(person.said())
                .contains("Your mood: 4 → 6 (out of 10)", "Step taken: “appeler le CFA”", "Small steps: 1 taken");
    }

    @Test
    void consent_is_no_condition_for_the_account_itself() {
        var other = new Rehearsal(new ScriptedOrchestrator()).welcomed().tap("start-check-in");
        other.tap(ConsentFlow.refusal(Purpose.CHECK_INS)).type("annuler").type("mes progrès");

        assertThat(other.at()).isEqualTo("menu");
        assertThat(other.said()).contains("Pas encore de point cette semaine");
    }
}
