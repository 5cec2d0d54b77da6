package fr.phoenix.dialogs.interviewing;

import static fr.phoenix.dialogs.interviewing.Behaviour.AFFIRMATION;
import static fr.phoenix.dialogs.interviewing.Behaviour.CLOSED_QUESTION;
import static fr.phoenix.dialogs.interviewing.Behaviour.COMPLEX_REFLECTION;
import static fr.phoenix.dialogs.interviewing.Behaviour.CONFRONTATION;
import static fr.phoenix.dialogs.interviewing.Behaviour.OPEN_QUESTION;
import static fr.phoenix.dialogs.interviewing.Behaviour.PERSUASION;
import static fr.phoenix.dialogs.interviewing.Behaviour.SIMPLE_REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qu’est-ce qui pèse le plus en ce moment ? | OPEN_QUESTION",
                "Et comment verrais-tu la suite ? | OPEN_QUESTION",
                "Pourquoi 5 et pas 3 ? | OPEN_QUESTION",
                "What makes it a 5 and not a 3? | OPEN_QUESTION",
                "Veux-tu des pistes ? | CLOSED_QUESTION",
                "Is that right? | CLOSED_QUESTION",
                "Tu dis : « j’ai peur de recommencer à zéro ». | SIMPLE_REFLECTION",
                "On dirait qu’une part de toi veut y aller, et qu’une autre demande à être entendue avant. | COMPLEX_REFLECTION",
                "Part of you wants to go, and part of you asks to be heard first. | COMPLEX_REFLECTION",
                "Tu l’as appelé, et c’est toi qui l’as fait. | AFFIRMATION",
                "Tu devrais appeler le CFA. | PERSUASION",
                "Il faut garder confiance. | PERSUASION",
                "Essaie de dormir un peu. | PERSUASION",
                "Courage, tout va bien se passer. | PERSUASION",
                "You should call them. | PERSUASION",
                "Try to take it one day at a time. | PERSUASION",
                "Pourquoi n’as-tu pas appelé ? | CONFRONTATION",
                "Ce n’est pas si grave. | CONFRONTATION",
                "Why didn’t you call? | CONFRONTATION"
            })
    void a_sentence_is_coded_by_what_it_does(String sentence, Behaviour behaviour) {
        assertThat(Coder.code(sentence)).containsExactly(behaviour);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« Je devrais arrêter », dis-tu, et pourtant cela te tient à cœur.",
                "Tu dis que « il faut que ça marche », et cela te pèse.",
                "You say “I should have called”, and it stays with you."
            })
    void the_words_of_the_person_are_not_held_against_the_writer(String text) {
        assertThat(Coder.code(text)).doesNotContain(PERSUASION, CONFRONTATION);
    }

    @Test
    void a_text_is_all_that_its_sentences_do() {
        assertThat(
                        Coder.code(
                                "Tu dis : « deux refus cette semaine ». Cela pèse, et tu continues. Tu devrais souffler. Ça te parle ?"))
                .isEqualTo(Set.of(COMPLEX_REFLECTION, PERSUASION, CLOSED_QUESTION));
    }

    @Test
    void one_behaviour_counts_once_a_turn() {
        var tally = Tally.of(List.of(
                Set.of(SIMPLE_REFLECTION, COMPLEX_REFLECTION, OPEN_QUESTION),
                Set.of(SIMPLE_REFLECTION, CLOSED_QUESTION),
                Set.of(AFFIRMATION)));

        assertThat(tally.reflections()).isEqualTo(2);
        assertThat(tally.questions()).isEqualTo(2);
        assertThat(tally.count(COMPLEX_REFLECTION)).isEqualTo(1);
        assertThat(tally.keepsTheBudget()).isTrue();
        assertThat(Tally.of(List.of(Set.of(OPEN_QUESTION))).keepsTheBudget()).isFalse();
        assertThat(Tally.of(List.of(Set.of(COMPLEX_REFLECTION, PERSUASION))).keepsTheBudget())
                .isFalse();
    }

    @Test
    void a_long_message_is_quoted_by_its_first_short_sentence_or_clause() {
        assertThat(Quotation.of("J'ai peur de recommencer à zéro. Et puis deux refus."))
                .contains(new Quotation("J’ai peur de recommencer à zéro"));
        assertThat(Quotation.of("on m'a dit non encore une fois, " + "et je ne sais plus vraiment ".repeat(8)))
                .contains(new Quotation("on m’a dit non encore une fois"));
        assertThat(Quotation.of("mot".repeat(100))).isEmpty();
        assertThat(Quotation.of("bof")).isEmpty();
        assertThat(Quotation.of("« deux refus »")).contains(new Quotation("deux refus"));
    }

    @Test
    void a_quotation_stands_in_the_words_it_quotes() {
        var words = "J'ai peur de recommencer à zéro, et deux refus cette semaine";

        assertThat(Quotation.isIn("Tu parles de « recommencer à zéro ».", words))
                .isTrue();
        assertThat(Quotation.isIn("Tu parles de “Deux refus”.", words)).isTrue();
        assertThat(Quotation.isIn("Tu parles de « trois refus ».", words)).isFalse();
        assertThat(Quotation.isIn("Tu parles de recommencer à zéro.", words)).isFalse();
        assertThat(Quotation.isIn("« ! »", words)).isFalse();
    }
}
