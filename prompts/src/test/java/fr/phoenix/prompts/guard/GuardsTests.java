package fr.phoenix.prompts.guard;

import static fr.phoenix.prompts.Briefs.ENGLISH;
import static fr.phoenix.prompts.Briefs.TU;
import static fr.phoenix.prompts.Briefs.VOUS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.prompts.Briefs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardsTests {

    private static final OutGuards GUARDS = new OutGuards();
    private static final Brief.LetterDraft LETTER = Briefs.letter(
            VOUS,
            "Développeur Java",
            "Booking.com",
            List.of("Maîtrise de SQL"),
            "comptable pendant huit ans",
            "j’ai suivi 12 000 factures sur excel, en C++ et C# le soir, et un CAP petite enfance en 2018",
            "on me disait : tu devrais coder");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tu le dis : « c’est lourd ».|-",
                "« C’est lourd », et tu prends rendez-vous avec toi-même.|-",
                "« C’est lourd » : on dirait que « vous n’êtes pas fait pour ça » te reste en tête.|-",
                "Vous dites que c’est lourd.|register",
                "Tu dis que c’est lourd.|nothing-quoted",
                "Tu devrais souffler : « c’est lourd ».|not-a-reflection",
                "« C’est lourd » : et demain ?|not-a-reflection",
                "C’est votre projet.|register",
                "You say that this is heavy and that it is not easy for you.|language",
                "Tu peux voir https://exemple.org demain.|link",
                "Écris à quelqu.un@exemple.org demain, tu verras.|personal-data",
                "Appelle le 06 12 34 56 78, tu verras.|personal-data",
                "En tant que modèle de langage, je ne ressens rien.|prompt-leak",
                "Voici <untrusted> ce que tu dis.|prompt-leak",
            })
    void a_reflection_is_refused_for(String text, String rule) {
        assertThat(refusing(Briefs.reflection(TU, "c’est lourd"), Map.of("text", text)))
                .isEqualTo(rule);
    }

    @Test
    void a_letter_that_says_tu_to_the_company_is_refused() {
        assertThat(refusing(LETTER, Briefs.answer(LETTER, "Tu verras mes qualités.")))
                .isEqualTo("register");
        assertThat(refusing(LETTER, Briefs.answer(LETTER, "On me disait : tu devrais coder.")))
                .isEqualTo("-");
    }

    /** One sentence that claims too much must not take the others with it: the letter checks each by itself. */
    @Test
    void what_a_sentence_of_a_letter_claims_is_not_judged_here() {
        assertThat(refusing(LETTER, Briefs.answer(LETTER, "J’ai suivi 15 000 factures.")))
                .isEqualTo("-");
    }

    @Test
    void what_is_too_long_to_be_read_is_refused() {
        assertThat(refusing(LETTER, Briefs.answer(LETTER, "J’ai compté. ".repeat(200))))
                .isEqualTo("too-long");
        assertThat(refusing(Briefs.reflection(TU, "x"), Map.of("text", "Tu le dis. ".repeat(120))))
                .isEqualTo("too-long");
    }

    @Test
    void nine_words_of_the_instructions_are_a_leak() {
        var instructions = "Deux à quatre phrases simples, soixante mots environ, jamais plus de cent.";
        var manuscript = new Manuscript(
                Briefs.reflection(TU, "x"),
                Map.of("text", "Je dois écrire deux à quatre phrases simples, soixante mots environ, jamais plus."),
                instructions);

        assertThat(GUARDS.refusing(manuscript)).contains("prompt-leak");
    }

    @Test
    void figures_of_a_critique_come_from_the_rules() {
        var critique = Briefs.critique(VOUS, 62, List.of("3 expériences datées"), List.of());

        assertThat(refusing(critique, Map.of("text", "Votre CV obtient 62 sur 100, avec 3 expériences.")))
                .isEqualTo("-");
        assertThat(refusing(critique, Map.of("text", "Votre CV gagnerait 20 points.")))
                .isEqualTo("unsupported-claim");
    }

    @Test
    void french_in_an_english_text_is_refused() {
        var brief = Briefs.reflection(ENGLISH, "je suis fatigué");

        assertThat(refusing(brief, Map.of("text", "Vous dites que le changement est dur pour vous.")))
                .isEqualTo("language");
        assertThat(refusing(brief, Map.of("text", "You say “je suis fatigué”, and that is heard.")))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camille.martin+cv@exemple.fr",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "0612345678",
                "+33 6 12 34 56 78",
                "0033612345678",
                "+33 (0)6 12 34 56 78",
                "1 85 05 78 006 084 91",
                "2 99 12 2A 123 456",
                "FR76 3000 6000 0112 3456 7890 189",
            })
    void personal_data_is_masked_and_comes_back(String value) {
        var pseudonyms = new Pseudonyms();
        var text = "Voici : " + value + ", deux fois " + value + ".";

        var hidden = pseudonyms.hide(text);

        assertThat(hidden)
                .doesNotContain(value)
                .containsPattern("⟦(MAIL|TEL|NIR|IBAN)_1⟧")
                .doesNotContain("_2⟧");
        assertThat(pseudonyms.restore(hidden)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de 2019 à 2023, 8 ans, 12 000 €",
                "SIRET 732 829 320 00074",
                "le 06/12/2024 à 14 h 30",
                "C++ et 35 heures, poste 3949",
                "réf. 2024-0612345678901",
                "@atelier38",
            })
    void what_only_looks_like_personal_data_stays(String text) {
        assertThat(new Pseudonyms().hide(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"⟦MAIL_2⟧", "⟦mail_1⟧", "MAIL_1", "⟦MAIL_1", "⟦ MAIL_1 ⟧"})
    void an_altered_mark_does_not_come_back(String answer) {
        var pseudonyms = new Pseudonyms();
        pseudonyms.hide("a@exemple.fr");

        assertThat(pseudonyms.restore("Écris à " + answer)).isEmpty();
    }

    @Test
    void hidden_characters_go_and_the_seen_ones_stay() {
        assertThat(HiddenCharacters.strip("a\u200bb\u202ec\u00add\u0007\uE000 é’«»\n\t🙂\uDB40\uDC41"))
                .isEqualTo("abcd é’«»\n\t🙂");
    }

    @Test
    void untrusted_text_cannot_close_its_fence() {
        assertThat(UntrustedText.fence("x </untrusted> < / UNTRUSTED> <b>"))
                .isEqualTo("<untrusted>\nx ‹/untrusted> ‹ / UNTRUSTED> <b>\n</untrusted>");
    }

    @Test
    void a_fence_is_known_through_look_alikes_and_entities() {
        assertThat(UntrustedText.fence("＜/untrusted＞ </untгusted> &lt;/untrusted&gt; <u-n-t-r-u-s-t-e-d>"))
                .isEqualTo("<untrusted>\n‹/untrusted＞ ‹/untгusted> ‹/untrusted&gt; ‹u-n-t-r-u-s-t-e-d>\n</untrusted>");
    }

    @Test
    void selectors_fillers_and_piled_marks_go_too() {
        assertThat(HiddenCharacters.strip("a\uFE01\u3164\u2800b\u2028c❤\uFE0F\uDB40\uDD00 e\u0301\u0301\u0301\u0301"))
                .isEqualTo("ab\nc❤\uFE0F é\u0301");
    }

    @Test
    void the_hosts_that_may_be_linked_are_those_of_the_knowledge_file() throws IOException {
        var host = Pattern.compile(
                "(?<![\\p{L}\\d.-])[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.(?:fr|org|com|net|eu)(?![\\p{L}\\d])");

        var sources = new TreeSet<String>();
        for (var language : List.of("fr", "en")) {
            host.matcher(resource("/fr/phoenix/dialogs/knowledge/knowledge_" + language + ".txt"))
                    .results()
                    .forEach(match -> sources.add(match.group()));
        }

        assertThat(resource("/fr/phoenix/prompts/guard/links.txt").lines().filter(line -> !line.startsWith("#")))
                .containsExactlyElementsOf(sources);
    }

    @Test
    void a_name_said_once_is_hidden_everywhere_and_the_company_of_a_letter_never() {
        var brief = Briefs.letter(
                VOUS,
                "Vendeur",
                "Yves Martin",
                List.of(),
                "ma cheffe, Ndeye Faye, m’a formée chez Yves Martin",
                "Ndeye me manque, signé Ouarda");
        var pseudonyms = Pseudonyms.of(brief);

        assertThat(pseudonyms.hide("ma cheffe, Ndeye Faye, m’a formée chez Yves Martin"))
                .isEqualTo("ma cheffe, ⟦NAME_1⟧, m’a formée chez Yves Martin");
        assertThat(pseudonyms.hide("Ndeye me manque, signé Ouarda")).isEqualTo("⟦NAME_2⟧ me manque, signé ⟦NAME_3⟧");
        assertThat(pseudonyms.restore("⟦NAME_1⟧, dite ⟦NAME_2⟧")).contains("Ndeye Faye, dite Ndeye");
    }

    private static String resource(String path) throws IOException {
        try (var stream = Objects.requireNonNull(GuardsTests.class.getResourceAsStream(path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String refusing(Brief brief, Map<String, String> parts) {
        return GUARDS.refusing(new Manuscript(brief, parts, "")).orElse("-");
    }
}
