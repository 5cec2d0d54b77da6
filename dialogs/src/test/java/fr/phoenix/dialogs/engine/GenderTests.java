package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.GenderChosen;
import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.flow.Decision.Setting;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderTests {

    private final Rehearsal person = new Rehearsal(new ScriptedOrchestrator()).welcomed();

    private Gender chosen() {
        return person.folded().profile().gender();
    }

    private String said() {
        return person.said().replace('\u00A0', ' ');
    }

    @Test
    void nobody_has_a_gender_before_they_choose_one() {
        assertThat(chosen()).isEqualTo(Gender.UNMARKED);
        assertThat(person.type("qu'as-tu retenu ?").said()).contains("ni féminin ni masculin");
    }

    @ParameterizedTest
    @CsvSource({
        "accorde au féminin, FEMININE, j’accorde au féminin",
        "Parle de moi au masculin., MASCULINE, j’accorde au masculin",
        "sans accord, UNMARKED, ni au féminin ni au masculin"
    })
    void it_is_chosen_in_plain_words_and_told_back(String words, Gender gender, String told) {
        person.type(words);

        assertThat(person.events()).contains(new GenderChosen(gender));
        assertThat(chosen()).isEqualTo(gender);
        assertThat(said()).contains(told);
    }

    @Test
    void it_is_chosen_in_the_middle_of_a_flow_and_the_question_stays_open() {
        person.checkingIn();
        var at = person.at();

        person.type("accorde au masculin");

        assertThat(person.at()).isEqualTo(at);
        assertThat(chosen()).isEqualTo(Gender.MASCULINE);
        assertThat(said()).contains("Comment te sens-tu");
    }

    @Test
    void who_somebody_is_says_nothing_about_how_to_write() {
        person.type("je suis une femme");

        assertThat(chosen()).isEqualTo(Gender.UNMARKED);
    }

    @Test
    void what_is_remembered_tells_it_in_french_only() {
        person.type("accorde au féminin");

        assertThat(said()).doesNotContain("Accord :");
        person.type("qu'as-tu retenu ?");
        assertThat(said()).contains("- Accord : au féminin");
        person.type("english").type("what do you remember about me?");
        assertThat(said()).doesNotContain("Accord", "feminine");
    }

    @Test
    void in_english_it_is_a_harmless_setting() {
        person.type("english").type("use the feminine");

        assertThat(chosen()).isEqualTo(Gender.FEMININE);
        assertThat(said()).contains("in French will agree in the feminine");
    }

    @Test
    void an_answer_may_choose_it() {
        assertThat(new Setting.Agree(Gender.FEMININE).event()).isEqualTo(new GenderChosen(Gender.FEMININE));
    }
}
