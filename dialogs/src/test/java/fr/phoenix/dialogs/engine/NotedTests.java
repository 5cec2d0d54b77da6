package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.FactForgotten;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.CheckIn.Feeling;
import fr.phoenix.dialogs.journal.StepOutcome;
import fr.phoenix.dialogs.journal.WellBeing;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotedTests {

    private final Rehearsal person = new Rehearsal(new ScriptedOrchestrator()).welcomed();

    private void remembering(String fact, String value) {
        person.recorded(new FactRemembered(fact, new Words(value)));
    }

    private void checkedIn(int number, int day, String said, String step) {
        var entry = new CheckIn(
                number,
                LocalDate.of(2026, 11, 1).plusDays(day - 1L),
                Optional.of(new Feeling(4, 3)),
                said,
                "confidence",
                "",
                step,
                Optional.of(LocalDate.of(2026, 11, 24)),
                7,
                StepOutcome.DONE);
        remembering(entry.fact(), entry.value());
    }

    private Rehearsal known() {
        checkedIn(1, 10, "j’ai peur", "appeler le CFA");
        checkedIn(2, 21, "ça va mieux", "");
        var score = new WellBeing(1, LocalDate.of(2026, 11, 20), 56);
        remembering(score.fact(), score.value());
        return person;
    }

    private String said() {
        return person.said().replace('\u00A0', ' ');
    }

    private List<String> forgotten() {
        return person.events().stream()
                .filter(FactForgotten.class::isInstance)
                .map(event -> ((FactForgotten) event).fact())
                .toList();
    }

    @Test
    void finished_check_ins_and_scores_are_told_a_line_each() {
        known().type("qu'as-tu retenu ?");

        assertThat(said()).contains("""
                        - Point du 10 novembre : moral 4, confiance 3, « j’ai peur », obstacle : Manque de confiance, petit pas « appeler le CFA », pour le 24 novembre, faisable à 7 sur 10, fait
                        - Point du 21 novembre : moral 4, confiance 3, « ça va mieux », obstacle : Manque de confiance
                        - Indice de bien-être (WHO-5) du 20 novembre : 56 sur 100
                        """).doesNotContain("\t");
    }

    @ParameterizedTest
    @CsvSource({
        "oublie le point du 10 novembre, journal.1, « point du 10 novembre »",
        "oublie mon dernier point, journal.2, « point du 21 novembre »",
        "oublie mon score de bien-être, who-5.1, « indice de bien-être du 20 novembre »",
        "oublie l’indice de bien-être du 20 novembre, who-5.1, « indice de bien-être du 20 novembre »"
    })
    void one_is_forgotten_by_what_it_is_called(String wish, String fact, String told) {
        known().type(wish);

        assertThat(forgotten()).containsExactly(fact);
        assertThat(said()).contains("C’est oublié : " + told).doesNotContain("\t");
        assertThat(person.folded().facts()).doesNotContainKey(fact);
    }

    @Test
    void all_check_ins_are_forgotten_together() {
        known().type("oublie mes points");

        assertThat(forgotten()).containsExactlyInAnyOrder("journal.1", "journal.2");
    }

    @Test
    void a_button_that_forgets_one_tells_it_in_words() {
        known().tap("forget-journal.1");

        assertThat(said()).contains("« point du 10 novembre »");
        assertThat(forgotten()).containsExactly("journal.1");
    }

    @Test
    void a_year_of_check_ins_is_cut_and_shown_whole_when_asked_for() {
        for (int i = 1; i <= 40; i++) {
            checkedIn(i, i - 20, "", "");
        }

        assertThat(person.type("qu'as-tu retenu ?").said().replace('\u00A0', ' '))
                .contains("- Point du 20 novembre", "… et encore 15")
                .doesNotContain("- Point du 13 octobre");
        assertThat(person.type("tout montrer").said()).contains("- Point du 13 octobre");
    }

    @Test
    void they_are_told_in_english_too() {
        known().type("english").type("what do you remember?");

        assertThat(person.said())
                .contains(
                        "- Check-in of 10 November: mood 4, confidence 3, “j’ai peur”, obstacle: Lack of confidence, small step “appeler le CFA”, for 24 November, doable 7 out of 10, taken",
                        "- Well-being index (WHO-5) of 20 November: 56 out of 100");
    }
}
