package fr.phoenix.dialogs.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.CheckIn.Feeling;
import fr.phoenix.dialogs.journal.Journal;
import fr.phoenix.dialogs.journal.StepOutcome;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import fr.phoenix.dialogs.setbacks.Setback;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Rehearsal person =
            new Rehearsal(new ScriptedOrchestrator()).welcomed().checkingIn();

    private Rehearsal upToObstacle(int mood, int confidence, String weighs) {
        return person.type("" + mood).type("" + confidence).type(weighs).tap("skip");
    }

    private String said() {
        return person.said().replace('\u00A0', ' ');
    }

    private List<String> choices() {
        return ((Reply.Choices) person.replies().getLast().reply())
                .choices().stream().map(Reply.Choice::id).toList();
    }

    private CheckIn last() {
        return Journal.in(person.folded().facts()).last().orElseThrow();
    }

    @Test
    void the_short_way_ends_with_a_step_as_a_plan_and_a_date() {
        upToObstacle(4, 5, "deux refus cette semaine").tap("refusals").tap("ideas");
        assertThat(person.at()).isEqualTo("check-in.OFFERING_MOVES");
        person.tap("write-it-out");
        assertThat(said()).contains("Tu pars sur", "Un premier pas possible");
        person.tap("offered").type("mardi").type("8");
        assertThat(said()).contains("8 sur 10 : tu t’y vois", "Veux-tu un rappel le 24 novembre");
        person.tap("no-reminder");

        assertThat(said())
                .contains("un moral à 4, une confiance à 5, « deux refus cette semaine »", "vers le 1er décembre");
        assertThat(last())
                .isEqualTo(new CheckIn(
                        1,
                        TODAY,
                        Optional.of(new Feeling(4, 5)),
                        "deux refus cette semaine",
                        "refusals",
                        "write-it-out",
                        last().step(),
                        Optional.of(LocalDate.of(2026, 11, 24)),
                        8,
                        StepOutcome.OPEN));
        assertThat(last().step()).isNotBlank();
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void an_idea_of_their_own_is_asked_for_nothing_else() {
        upToObstacle(4, 5, "ça va")
                .tap("nothing")
                .type("appeler le CFA")
                .tap("tomorrow")
                .type("9");

        assertThat(person.at()).isEqualTo("check-in.ASKING_REMINDER");
        assertThat(said()).contains("9 sur 10");
    }

    @Test
    void obstacles_are_proposed_from_what_was_said() {
        upToObstacle(4, 5, "je n’ai pas les moyens de payer la formation, et ma femme n’y croit pas");

        assertThat(choices()).startsWith("money").contains("entourage", "nothing");
    }

    @Test
    void an_obstacle_in_other_words_is_given_back_as_it_was_said() {
        upToObstacle(4, 5, "bof bof").type("les chats du voisin m’empêchent de dormir");

        assertThat(said()).contains("« les chats du voisin m’empêchent de dormir » : c’est cela");
        assertThat(person.at()).isEqualTo("check-in.ASKING_WAY");
        person.tap("ideas");
        assertThat(choices()).contains("two-minute-start", "none");
    }

    @Test
    void nothing_is_proposed_to_whoever_did_not_ask() {
        upToObstacle(4, 5, "deux refus").tap("refusals").tap("own");

        assertThat(person.at()).isEqualTo("check-in.ASKING_STEP");
        assertThat(said()).doesNotContain("D’autres", "possible");
    }

    @Test
    void the_longer_way_talks_first_and_ends_in_an_if_then_plan() {
        upToObstacle(4, 5, "deux refus").tap("refusals").tap("talk");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MORE");
        person.type("je relis mes lettres le soir");
        assertThat(said()).contains("« je relis mes lettres le soir »");
        person.type("une amie qui relit").type("j’aurais un entretien");
        assertThat(said()).contains("« j’aurais un entretien » : voilà");
        person.tap("own").type("appeler Samira").type("lundi");
        assertThat(person.at()).isEqualTo("check-in.ASKING_HINDRANCE");
        person.type("la flemme du soir").type("je le fais à midi");

        assertThat(said())
                .contains(
                        "quand ce sera « lundi », alors « appeler Samira »",
                        "Et si « la flemme du soir », alors « je le fais à midi »");
    }

    @Test
    void a_step_nobody_is_sure_of_is_made_smaller_twice_at_most() {
        upToObstacle(4, 5, "deux refus")
                .tap("nothing")
                .type("refaire tout mon CV")
                .tap("today")
                .type("3");
        assertThat(person.at()).isEqualTo("check-in.ASKING_SMALLER");
        person.tap("five-minutes");
        assertThat(said()).contains("« cinq minutes seulement : refaire tout mon CV »");
        person.type("5").type("relire le titre de mon CV");
        assertThat(said()).contains("« relire le titre de mon CV »");
        person.type("6");

        assertThat(person.at()).isEqualTo("check-in.ASKING_REMINDER");
        person.tap("no-reminder");
        assertThat(last().step()).isEqualTo("relire le titre de mon CV");
        assertThat(last().sure()).isEqualTo(6);
    }

    @Test
    void another_moment_is_asked_for_when_the_moment_is_what_is_wrong() {
        upToObstacle(4, 5, "deux refus")
                .tap("nothing")
                .type("appeler")
                .tap("today")
                .type("3")
                .tap("other-moment");

        assertThat(person.at()).isEqualTo("check-in.ASKING_WHEN");
        person.type("vendredi").type("8").tap("no-reminder");
        assertThat(last().due()).contains(LocalDate.of(2026, 11, 27));
    }

    @Test
    void whoever_wants_no_step_says_why_and_is_not_asked_about_one_next_time() {
        upToObstacle(2, 2, "je suis à plat").tap("nothing").tap("no-step");
        assertThat(person.at()).isEqualTo("check-in.ASKING_REASON");
        person.tap("tired");

        assertThat(said()).contains("« Je suis à bout de forces » : c’est entendu");
        assertThat(last().step()).isEmpty();
        person.later(Duration.ofDays(7)).tap("start-check-in");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
    }

    @ParameterizedTest
    @CsvSource({
        "done, DONE, c’est toi qui l’as fait",
        "partly, PARTLY, entamé",
        "not-yet, NOT_YET, pas de toi",
        "dropped, DROPPED, n’est plus d’actualité"
    })
    void the_next_check_in_begins_with_the_step_and_blames_nobody(String tap, StepOutcome outcome, String noted) {
        upToObstacle(4, 5, "deux refus")
                .tap("nothing")
                .type("appeler le CFA")
                .type("mardi")
                .type("9")
                .tap("no-reminder");
        person.later(Duration.ofDays(7)).tap("start-check-in");
        assertThat(said()).contains("**appeler le CFA** (mardi)");
        person.tap(tap);

        assertThat(said()).contains("« appeler le CFA »", noted);
        assertThat(last().outcome()).isEqualTo(outcome);
    }

    @Test
    void what_was_said_before_about_the_same_comes_back_with_its_date() {
        person.recorded(remembered(new CheckIn(
                1,
                TODAY.minusDays(12),
                Optional.of(new Feeling(3, 4)),
                "encore un refus, je ne comprends pas",
                "refusals",
                "",
                "appeler",
                Optional.empty(),
                8,
                StepOutcome.DONE)));
        person.type("4");
        assertThat(said()).contains("De 3 le 10 novembre à 4 aujourd’hui");
        person.type("5").type("deux refus cette semaine");

        assertThat(said()).contains("Le 10 novembre, tu disais : « encore un refus, je ne comprends pas ».");
    }

    @Test
    void an_affirmation_rests_on_a_fact_or_is_not_said() {
        upToObstacle(4, 5, "deux refus").tap("refusals");
        assertThat(said()).doesNotContain("C’est toi qui");

        var other = new Rehearsal(new ScriptedOrchestrator()).welcomed().checkingIn();
        var deed =
                new Evidence("e1", Evidence.Kind.DONE, "encadré six apprentis", "", new Source.Turn("letter", TODAY));
        Memory.facts(List.of(deed))
                .forEach((fact, value) -> other.recorded(new FactRemembered(fact, new Words(value))));
        other.type("4").type("5").type("deux refus").tap("skip").tap("refusals");
        assertThat(other.said()).contains("encadré six apprentis");
    }

    @Test
    void a_move_that_helped_comes_first_and_says_so() {
        for (var entry : List.of(
                new CheckIn(
                        1,
                        TODAY.minusDays(20),
                        Optional.empty(),
                        "",
                        "refusals",
                        "sort-refusals",
                        "x",
                        Optional.empty(),
                        8,
                        StepOutcome.DONE),
                new CheckIn(
                        2,
                        TODAY.minusDays(9),
                        Optional.empty(),
                        "",
                        "refusals",
                        "write-it-out",
                        "x",
                        Optional.empty(),
                        8,
                        StepOutcome.NOT_YET))) {
            person.recorded(remembered(entry));
        }
        upToObstacle(2, 2, "deux refus").tap("refusals").tap("ideas");

        assertThat(choices()).startsWith("sort-refusals");
        assertThat(said()).contains("après le point du 2 novembre, c’est ce qui t’a fait avancer");
    }

    @Test
    void a_step_with_a_day_goes_into_a_calendar() {
        upToObstacle(4, 5, "deux refus")
                .tap("nothing")
                .type("appeler le CFA")
                .type("mardi")
                .type("9")
                .tap("calendar");

        assertThat(person.sheets()).singleElement().isInstanceOfSatisfying(Sheet.Appointment.class, entry -> {
            assertThat(entry.title().text()).isEqualTo("appeler le CFA");
            assertThat(entry.when()).isEqualTo(new Sheet.Appointment.When.AllDay(LocalDate.of(2026, 11, 24)));
        });
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void whoever_is_well_may_prepare_for_setbacks_and_gets_their_words_back_when_one_comes() {
        upToObstacle(8, 8, "j’ai un entretien")
                .tap("nothing")
                .type("relire l’offre")
                .type("demain")
                .type("9")
                .tap("no-reminder");
        assertThat(person.at()).isEqualTo("check-in.OFFERING_SETBACKS");
        person.tap("prepare");
        assertThat(person.at()).isEqualTo("setbacks.ASKING_SETBACK");
        person.tap("refusal").type("appeler Samira et marcher une heure");
        assertThat(said()).contains("Si « Un refus », alors « appeler Samira et marcher une heure »");
        person.tap("more").type("ma sœur qui se moque").type("je raccroche").tap("enough");
        assertThat(person.at()).isEqualTo("menu");

        var application = fr.phoenix.dialogs.applications.Application.sent(
                person.folded().facts(), "aide-soignante", "Les Tilleuls", 1, TODAY);
        person.recorded(new FactRemembered(application.fact(), new Words(application.value())));
        person.later(Duration.ofDays(8)).tap("start-check-in").tap("refusal");

        assertThat(said())
                .contains(
                        "Le 22 novembre, quand ça allait mieux, tu as préparé une réponse",
                        "« appeler Samira et marcher une heure »");
        assertThat(person.folded().facts()).containsKey(Setback.FACT + 2);
    }

    @Test
    void what_was_said_before_the_consent_was_withdrawn_is_neither_kept_nor_given_back() {
        person.type("2")
                .type("3")
                .type("mon père est malade")
                .type("mes données")
                .tap("consent-withdraw-check-ins");
        assertThat(person.at()).isEqualTo("check-in.ASKING_STEP");
        person.type("dormir").type("demain").sureOfIt();

        assertThat(said()).doesNotContain("malade", "moral à 2");
        assertThat(last().feeling()).isEmpty();
        assertThat(last().said()).isEmpty();
        assertThat(last().step()).isEqualTo("dormir");
    }

    private Rehearsal sized() {
        return upToObstacle(4, 5, "deux refus")
                .tap("nothing")
                .type("appeler le CFA")
                .type("demain")
                .type("4")
                .tap("five-minutes")
                .type("8");
    }

    @Test
    void another_moment_for_a_step_made_smaller_keeps_its_size_and_asks_about_it_once() {
        sized().type("corriger mon moment : jeudi");

        assertThat(person.at()).isEqualTo("check-in.ASKING_SURE");
        assertThat(said())
                .contains("« cinq minutes seulement : appeler le CFA », jeudi")
                .doesNotContain("4 sur 10");
        person.type("9").tap("no-reminder");
        assertThat(last().step()).isEqualTo("cinq minutes seulement\u00a0: appeler le CFA");
        assertThat(last().due()).contains(LocalDate.of(2026, 11, 26));
    }

    @Test
    void another_step_is_asked_about_anew() {
        sized().type("corriger mon pas : envoyer trois candidatures");

        assertThat(person.at()).isEqualTo("check-in.ASKING_SURE");
        assertThat(said()).contains("« envoyer trois candidatures »");
        person.type("3");
        assertThat(person.at()).isEqualTo("check-in.ASKING_SMALLER");
    }

    @Test
    void what_has_nothing_to_do_with_the_step_leaves_its_size_alone() {
        sized().type("en fait mon moral c’est 6");

        assertThat(person.at()).isEqualTo("check-in.ASKING_REMINDER");
        person.tap("no-reminder");
        assertThat(last().step()).isEqualTo("cinq minutes seulement\u00a0: appeler le CFA");
        assertThat(last().sure()).isEqualTo(8);
    }

    @Test
    void an_obstacle_that_is_none_after_all_takes_its_move_with_it() {
        upToObstacle(4, 5, "deux refus").tap("refusals").tap("ideas").tap("sort-refusals");
        assertThat(choices()).contains("offered");
        person.tap("correct-obstacle").tap("nothing");

        assertThat(person.at()).isEqualTo("check-in.ASKING_STEP");
        assertThat(choices()).doesNotContain("offered");
    }

    @ParameterizedTest
    @CsvSource({
        "oui celui-là, check-in.ASKING_WHEN, offered",
        "OK, check-in.ASKING_WHEN, offered",
        "tel quel, check-in.ASKING_WHEN, offered",
        "non, check-in.ASKING_REASON, no-step",
        "pas maintenant, check-in.ASKING_REASON, no-step",
        "trier mes mails, check-in.ASKING_WHEN, ''"
    })
    void agreement_and_refusal_are_no_step(String words, String at, String tap) {
        upToObstacle(4, 5, "deux refus")
                .tap("refusals")
                .tap("ideas")
                .tap("sort-refusals")
                .type(words);

        assertThat(person.at()).isEqualTo(at);
        assertThat(person.folded().active().orElseThrow().slots()).containsEntry("step-tap", tap);
    }

    @ParameterizedTest
    @CsvSource({"plus petit, ASKING_SURE", "un autre jour, ASKING_WHEN", "je le garde, ASKING_REMINDER"})
    void a_wish_about_the_size_is_no_step(String words, String at) {
        upToObstacle(4, 5, "deux refus")
                .tap("nothing")
                .type("appeler")
                .tap("today")
                .type("3")
                .type(words);

        assertThat(person.at()).isEqualTo("check-in." + at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jamais", "hier", "le 30 février", "non", "pas de petit pas"})
    void what_is_no_moment_is_asked_for_again(String words) {
        upToObstacle(4, 5, "deux refus").tap("nothing").type("appeler").type(words);

        assertThat(person.at()).isEqualTo("check-in.ASKING_WHEN");
    }

    @Test
    void without_consent_to_questions_about_feelings_a_step_is_planned_all_the_same() {
        var other = new Rehearsal(new ScriptedOrchestrator())
                .welcomed()
                .tap("start-check-in")
                .tap(ConsentFlow.refusal(Purpose.CHECK_INS));
        assertThat(other.at()).isEqualTo("check-in.ASKING_STEP");
        other.type("appeler le CFA").type("mardi").type("9").tap("no-reminder");

        assertThat(Journal.in(other.folded().facts()).last().orElseThrow().feeling())
                .isEmpty();
        assertThat(other.at()).isEqualTo("menu");
    }

    private static FactRemembered remembered(CheckIn entry) {
        return new FactRemembered(entry.fact(), new Words(entry.value()));
    }
}
