package fr.phoenix.dialogs.setbacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetbacksTests {

    private static final Setback REFUSAL =
            new Setback(1, Setback.REFUSAL, "Un refus", "appeler\tSamira\net marcher", LocalDate.of(2026, 11, 22));

    private final Rehearsal person =
            new Rehearsal(new ScriptedOrchestrator()).welcomed().type("préparer les coups durs");

    @Test
    void what_is_remembered_is_read_back_on_one_line() {
        assertThat(Setback.parse(REFUSAL.fact(), REFUSAL.value())).contains(REFUSAL);
        assertThat(REFUSAL.answer()).isEqualTo("appeler Samira et marcher");
        assertThat(Setback.parse("setback.x", REFUSAL.value())).isEmpty();
        assertThat(Setback.parse("setback.1", "not ours")).isEmpty();
    }

    @Test
    void only_the_answer_to_this_setback_comes_back() {
        var facts = Map.of(REFUSAL.fact(), REFUSAL.value());

        assertThat(Setbacks.against(Setback.REFUSAL, facts)).contains(REFUSAL);
        assertThat(Setbacks.against(Setback.SILENCE, facts)).isEmpty();
    }

    @Test
    void three_are_prepared_at_most_and_each_is_kept_at_once() {
        person.tap("refusal").type("appeler Samira");
        assertThat(Setbacks.in(person.folded().facts())).hasSize(1);
        person.tap("more")
                .tap("silence")
                .type("relancer une fois")
                .tap("more")
                .type("mon frère qui se moque")
                .type("changer de pièce");

        assertThat(person.at()).isEqualTo("menu");
        assertThat(Setbacks.in(person.folded().facts()))
                .hasSize(Setbacks.MOST)
                .extracting(Setback::answer)
                .containsExactly("appeler Samira", "relancer une fois", "changer de pièce");
    }

    @Test
    void a_corrected_answer_takes_the_place_of_the_old_one() {
        person.tap("refusal").type("aller courir").type("corriger ma réponse : appeler Marie");

        assertThat(Setbacks.in(person.folded().facts()))
                .singleElement()
                .extracting(Setback::answer)
                .isEqualTo("appeler Marie");
    }

    @Test
    void they_are_told_and_forgotten_like_the_rest() {
        person.tap("refusal").type("appeler Samira").tap("enough").type("qu’as-tu retenu de moi ?");
        assertThat(person.said()).contains("appeler Samira");

        person.type("oublie ma réponse à un refus");
        assertThat(Setbacks.in(person.folded().facts())).isEmpty();
    }
}
