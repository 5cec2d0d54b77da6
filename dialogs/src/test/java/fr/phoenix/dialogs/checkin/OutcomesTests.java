package fr.phoenix.dialogs.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.applications.Application;
import fr.phoenix.dialogs.applications.Application.Outcome;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTests {

    private final Rehearsal person =
            new Rehearsal(new ScriptedOrchestrator()).welcomed().checkingIn().type("annuler");

    /** Today is 22 November. */
    private Rehearsal applied(int day) {
        var application = Application.sent(
                person.folded().facts(), "aide-soignante", "Les Tilleuls", 1, LocalDate.of(2026, 11, day));
        return person.recorded(new FactRemembered(application.fact(), new Words(application.value())));
    }

    private Application first() {
        return Application.in(person.folded().facts()).getFirst();
    }

    private String said() {
        return person.said().replace('\u00A0', ' ');
    }

    @Test
    void an_application_of_a_week_ago_opens_the_check_in() {
        applied(15).tap("start-check-in");

        assertThat(person.at()).isEqualTo("check-in.ASKING_OUTCOME");
        assertThat(said()).contains("**aide-soignante, Les Tilleuls** le 15 novembre");
        assertThat(((Reply.Choices) person.replies().getLast().reply()).choices())
                .extracting(Reply.Choice::id)
                .containsExactly("interview", "refusal", "not-yet", "not-sent");
    }

    @Test
    void one_of_yesterday_is_left_alone() {
        applied(21).tap("start-check-in");

        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
    }

    @ParameterizedTest
    @CsvSource({
        "un entretien, INTERVIEW, il a fallu du travail",
        "Un refus, REFUSAL, Merci de me le dire",
        "non, NOT_YET, attendre sans savoir",
        "Je ne l’ai pas envoyée, NOT_SENT, rien ne presse"
    })
    void what_came_of_it_is_remembered_at_once_and_the_check_in_goes_on(String words, Outcome outcome, String noted) {
        applied(10).tap("start-check-in").type(words);

        assertThat(said()).contains(noted, "Comment te sens-tu");
        assertThat(first().outcome()).isEqualTo(outcome);
        assertThat(first().asked()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
    }

    @Test
    void only_one_is_asked_about_and_an_answered_one_never_again() {
        applied(10);
        applied(11).tap("start-check-in").tap("refusal");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");

        person.type("annuler").type("oui").tap("start-check-in");
        assertThat(person.at()).isEqualTo("check-in.ASKING_OUTCOME");
        assertThat(said()).contains("le 11 novembre");
    }

    @Test
    void the_step_of_last_time_comes_after_it() {
        person.recorded(
                new FactRemembered("check-in.last-step", new Words("appeler Samira")),
                new FactRemembered("check-in.last-when", new Words("lundi")));
        applied(10).tap("start-check-in").tap("not-yet");

        assertThat(person.at()).isEqualTo("check-in.ASKING_LAST_STEP");
        assertThat(said()).contains("appeler Samira");
    }

    @Test
    void going_back_and_answering_otherwise_remembers_the_last_answer() {
        applied(10).tap("start-check-in").tap("refusal").type("retour").tap("interview");

        assertThat(first().outcome()).isEqualTo(Outcome.INTERVIEW);
    }

    @Test
    void what_is_forgotten_is_not_asked_about() {
        applied(10).type("oublie ma candidature chez Les Tilleuls").tap("start-check-in");

        assertThat(person.folded().facts().keySet()).noneMatch(fact -> fact.startsWith(Application.FACT));
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
        assertThat(Application.toAskAbout(Map.of(), LocalDate.of(2026, 11, 22))).isEmpty();
    }
}
