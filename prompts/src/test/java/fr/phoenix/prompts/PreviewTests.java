package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.prompts.guard.OutGuards;
import fr.phoenix.prompts.guard.Pseudonyms;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewTests {

    private static final Brief REFLECTION = Briefs.reflection(Briefs.TU, "ça fait peur, 3.5 jours déjà");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Checks checks = new Checks(new OutGuards(), registry);
    private final List<String> heard = new ArrayList<>();
    private final Telling telling = new Telling(REFLECTION, heard::add);
    private final Preview preview =
            new Preview(REFLECTION, parts -> checks.preview(REFLECTION, parts, new Pseudonyms(), ""), telling);

    private void comes(String text) {
        text.chars().mapToObj(Character::toString).forEach(preview::adds);
    }

    @Test
    void only_whole_sentences_are_heard() {
        assertThat(preview.begins()).isTrue();
        comes("{\"text\":\"Tu tiens à 3.5 jours. Et « peur ! vraiment » … Oui");

        assertThat(heard).containsExactly("Tu tiens à 3.5 jours.", "Tu tiens à 3.5 jours. Et « peur ! vraiment » …");

        comes("\"}");
        assertThat(heard.getLast()).endsWith("… Oui");
    }

    @Test
    void nothing_is_heard_after_a_refusal_and_it_is_not_counted_before_the_end() {
        preview.begins();
        comes("{\"text\":\"Tu le dis. Vous verrez. Tu y es.\"}");

        assertThat(heard).containsExactly("Tu le dis.");
        assertThat(registry.getMeters()).isEmpty();
    }

    @Test
    void a_mark_of_our_own_that_nobody_knows_is_never_heard() {
        preview.begins();
        comes("{\"text\":\"Tu le dis. Écris à ⟦MAIL_1⟧. Tu y es.\"}");

        assertThat(heard).containsExactly("Tu le dis.");
    }

    @Test
    void a_second_model_is_asked_for_the_whole_and_the_first_one_s_text_is_taken_back() {
        preview.begins();
        comes("{\"text\":\"Tu le dis. Tu");

        assertThat(preview.begins()).isFalse();
        comes("{\"text\":\"Autre chose. ");
        assertThat(heard).containsExactly("Tu le dis.", "");
    }

    @Test
    void nothing_is_heard_after_the_end() {
        preview.begins();
        comes("{\"text\":\"Tu le dis. ");
        telling.end(new Written.Withheld("register"));
        comes("Tu y es. ");

        assertThat(heard).containsExactly("Tu le dis.", "");
    }
}
