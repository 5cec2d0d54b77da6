package fr.phoenix.dialogs.applications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.applications.Application.Outcome;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    private static final Application CARE =
            Application.sent(Map.of(), "Aide-soignante", "Résidence des\tTilleuls", 2, DAY);

    private static Map<String, String> facts(Application... all) {
        var facts = new HashMap<String, String>();
        List.of(all).forEach(one -> facts.put(one.fact(), one.value()));
        return facts;
    }

    @Test
    void what_is_stored_is_read_back_equal_and_anything_else_is_not_read() {
        assertThat(Application.parse(CARE.fact(), CARE.value())).contains(CARE);
        assertThat(CARE.called()).isEqualTo("Aide-soignante, Résidence des Tilleuls");
        assertThat(Application.parse("application.x", CARE.value())).isEmpty();
        assertThat(Application.parse("application.1", "anything")).isEmpty();
        assertThat(Application.parse("person.name", CARE.value())).isEmpty();
        assertThat(CARE.toString()).doesNotContain("Tilleuls");
    }

    @Test
    void each_gets_the_next_number_also_after_one_was_forgotten() {
        var second = Application.sent(facts(CARE), "Vendeuse", "", 1, DAY);
        var third = Application.sent(facts(second), "Caissière", "", 1, DAY);

        assertThat(second.number()).isEqualTo(2);
        assertThat(third.number()).isEqualTo(3);
    }

    @Test
    void one_is_asked_about_after_a_week_again_a_week_later_and_no_more_once_answered() {
        var facts = facts(CARE);

        assertThat(Application.toAskAbout(facts, DAY.plusDays(6))).isEmpty();
        assertThat(Application.toAskAbout(facts, DAY.plusDays(7))).contains(CARE);

        var waiting = CARE.came(Outcome.NOT_YET, DAY.plusDays(7));
        assertThat(Application.toAskAbout(facts(waiting), DAY.plusDays(13))).isEmpty();
        assertThat(Application.toAskAbout(facts(waiting), DAY.plusDays(14))).contains(waiting);
        assertThat(Application.toAskAbout(facts(waiting), DAY.plusDays(120))).isEmpty();

        for (var over : List.of(Outcome.INTERVIEW, Outcome.REFUSAL, Outcome.NOT_SENT)) {
            assertThat(Application.toAskAbout(facts(CARE.came(over, DAY)), DAY.plusDays(30)))
                    .isEmpty();
        }
    }

    @Test
    void it_is_told_in_words_and_forgotten_by_its_name() {
        var person = new Rehearsal(new ScriptedOrchestrator()).welcomed();
        person.recorded(new FactRemembered(CARE.fact(), new Words(CARE.value())));

        assertThat(person.type("qu'as-tu retenu ?").said().replace('\u00A0', ' '))
                .contains("- Candidature : Aide-soignante, Résidence des Tilleuls, lettre du 10 novembre (version 2),"
                        + " réponse pas encore demandée");

        person.type("oublie ma candidature chez Résidence des Tilleuls");
        assertThat(person.folded().facts()).doesNotContainKey("application.1");
        assertThat(person.said()).contains("Aide-soignante").doesNotContain("\t");
    }
}
