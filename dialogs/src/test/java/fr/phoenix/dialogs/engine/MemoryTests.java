package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.FactForgotten;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Evidence.Kind;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTests {

    private static final Source SAID = new Source.Turn("letter", LocalDate.of(2026, 11, 1));

    private final Rehearsal person = new Rehearsal(new ScriptedOrchestrator()).welcomed();

    private static Evidence evidence(int number, Kind kind, String words, String context, Source source) {
        return new Evidence("e" + number, kind, words, context, source);
    }

    private Rehearsal remembering(List<Evidence> all) {
        Memory.facts(all).forEach((fact, value) -> remembering(fact, value));
        return person;
    }

    private void remembering(String fact, String value) {
        person.recorded(new FactRemembered(fact, new Words(value)));
    }

    private Rehearsal knownWell() {
        remembering(List.of(
                evidence(1, Kind.TRADE, "Hôtesse de caisse", "Supermarché du Centre, Lyon", new Source.CvLine(11)),
                evidence(2, Kind.DONE, "Formation de 6 collègues", "Hôtesse de caisse", new Source.CvLine(15)),
                evidence(3, Kind.DONE, "J’ai encadré 4 personnes", "", SAID),
                evidence(4, Kind.LICENCE, "Permis B", "", new Source.CvLine(3)),
                evidence(5, Kind.LANGUAGE, "Anglais (A2)", "", new Source.CvLine(30)),
                evidence(6, Kind.SKILL, "anglais technique", "", SAID)));
        remembering("person.name", "Nadia Benali");
        remembering("person.mail", "nadia@example.org");
        remembering("cv.score", "71");
        return person;
    }

    private String said() {
        return person.said().replace('\u00A0', ' ');
    }

    private List<String> remembered() {
        return Memory.of(person.folded().facts()).stream().map(Evidence::id).toList();
    }

    @Test
    void what_is_remembered_is_told_by_kind_each_with_its_number_and_its_source() {
        knownWell().type("qu'as-tu retenu ?");

        assertThat(said())
                .contains(
                        "**Métiers**\n- nº 1 : Hôtesse de caisse, Supermarché du Centre, Lyon (CV, ligne 11)",
                        "**Ce que tu as fait**\n- nº 2 : Formation de 6 collègues (CV, ligne 15)\n"
                                + "- nº 3 : J’ai encadré 4 personnes (dit le 1er novembre dans la lettre)",
                        "- nº 4 : Permis B (CV, ligne 3)",
                        "- E-mail : nadia@example.org",
                        "« oublie le 3 »");
    }

    @Test
    void a_long_memory_is_cut_and_shown_whole_when_asked_for() {
        remembering(IntStream.rangeClosed(1, 37)
                .mapToObj(i -> evidence(i, Kind.DONE, "Fait " + i, "", SAID))
                .toList());

        person.type("qu'avez-vous retenu ?");
        assertThat(said())
                .contains("nº 25 :", "… et encore 12 : dis « tout montrer ».")
                .doesNotContain("nº 26 :");

        person.type("tout montrer");
        assertThat(said()).contains("nº 37 :").doesNotContain("encore");
    }

    @Test
    void a_number_is_forgotten_and_the_others_keep_theirs() {
        knownWell().type("oublie le 3");

        assertThat(person.events()).contains(new FactForgotten("evidence.e3"));
        assertThat(said()).contains("« J’ai encadré 4 personnes »", "jusqu’à ce que tu effaces tout");
        assertThat(remembered()).containsExactly("e1", "e2", "e4", "e5", "e6");
        assertThat(person.type("qu'as-tu retenu ?").said())
                .doesNotContain("encadré 4")
                .contains("nº\u00A0" + "4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oublie le 3 et le 5",
                "Oublie la 3 et la 5 stp",
                "oubliez les 3, 5",
                "forget 3 and 5",
                "oublie n°3 et n°5"
            })
    void several_numbers_go_at_once(String words) {
        knownWell().type(words);

        assertThat(remembered()).containsExactly("e1", "e2", "e4", "e6");
    }

    @ParameterizedTest
    @CsvSource({
        "oublie mon permis, e4",
        "oublie que j'ai formé 6 collègues, e2",
        "Oublie la caisse, e1",
        "forget my permis, e4"
    })
    void words_that_point_at_one_statement_forget_it(String words, String id) {
        knownWell().type(words);

        assertThat(person.events()).contains(new FactForgotten("evidence." + id));
        assertThat(remembered()).hasSize(5).doesNotContain(id);
    }

    @Test
    void words_that_point_at_several_ask_which() {
        knownWell().type("oublie l'anglais");

        assertThat(remembered()).hasSize(6);
        assertThat(((Reply.Choices) person.replies().getLast().reply()).choices())
                .extracting(Reply.Choice::id)
                .containsExactly("forget-evidence.e5", "forget-evidence.e6", "resume");

        person.tap("forget-evidence.e6");
        assertThat(remembered()).containsExactly("e1", "e2", "e3", "e4", "e5");

        person.tap("forget-evidence.e6");
        assertThat(said()).contains("déjà oublié");
    }

    @Test
    void what_points_at_nothing_forgets_nothing() {
        knownWell().type("oublie mon diplôme de plongée");
        assertThat(said()).contains("rien retenu qui dise « diplôme de plongée »");

        person.type("oublie le 99");
        assertThat(said()).contains("rien retenu sous le nº 99");
        assertThat(remembered()).hasSize(6);
    }

    @Test
    void other_facts_go_by_their_names() {
        remembering("letter.name", "Nadia Benali");
        knownWell().type("oublie mon nom");

        assertThat(person.folded().facts()).doesNotContainKeys("person.name", "letter.name");
        assertThat(said()).contains("« Nadia Benali »");

        person.type("oublie mon adresse mail");
        assertThat(person.folded().facts()).doesNotContainKey("person.mail");
    }

    @Test
    void all_that_came_from_the_cv_goes_and_what_was_said_stays() {
        knownWell().type("oublie tout ce qui vient de mon CV");

        assertThat(remembered()).containsExactly("e3", "e6");
        assertThat(person.folded().facts())
                .doesNotContainKeys("person.mail", "cv.score")
                .containsKey("person.name");
        assertThat(said()).contains("lignes oubliées : 6");
    }

    @Test
    void a_correction_is_a_statement_said_today_under_the_same_number() {
        knownWell().type("corrige le 3 : j’ai encadré 5 personnes");

        assertThat(Memory.of(person.folded().facts()))
                .contains(evidence(
                        3,
                        Kind.DONE,
                        "j’ai encadré 5 personnes",
                        "",
                        new Source.Turn("menu", LocalDate.of(2026, 11, 22))));
        assertThat(said()).contains("« J’ai encadré 4 personnes » devient « j’ai encadré 5 personnes »");
        assertThat(person.type("qu'as-tu retenu ?").said().replace('\u00A0', ' '))
                .contains("nº 3 : j’ai encadré 5 personnes (dit le 22 novembre)");
    }

    @Test
    void a_correction_without_words_says_how_and_one_that_denies_forgets() {
        knownWell().type("corrige le 3");
        assertThat(said()).contains("écris « corrige le 3 : »");
        assertThat(remembered()).hasSize(6);

        person.type("corrige le 3 : je ne l'ai pas fait");
        assertThat(remembered()).doesNotContain("e3");
    }

    @Test
    void it_works_in_the_middle_of_a_flow_and_the_question_stays_open() {
        knownWell().checkingIn();
        var at = person.at();

        person.type("oublie le 4");

        assertThat(person.at()).isEqualTo(at);
        assertThat(remembered()).doesNotContain("e4");
        assertThat(said()).contains("Comment te sens-tu");
    }

    @Test
    void to_forget_everything_leads_to_the_erasure() {
        knownWell().type("oublie tout");

        assertThat(said()).contains("tout effacer");
        assertThat(person.erased()).isFalse();
        assertThat(remembered()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oublie la deuxième phrase",
                "oublie ça",
                "n'oublie pas mon permis",
                "j'oublie tout",
                "enlève le 3",
                "oublie cette question"
            })
    void what_speaks_of_something_else_is_no_wish_about_the_memory(String words) {
        knownWell().type(words);

        assertThat(person.events()).noneMatch(FactForgotten.class::isInstance);
        assertThat(said()).doesNotContain("rien retenu");
    }

    @Test
    void english_has_it_all_too() {
        knownWell().type("english").type("what do you remember?");
        assertThat(said()).contains("- no. 4: Permis B (CV, line 3)", "(said on 1 November in the letter)");

        person.type("correct number 5: English (B1)");
        assertThat(said()).contains("“Anglais (A2)” becomes “English (B1)”");

        person.type("forget everything from my CV");
        assertThat(remembered()).containsExactly("e3", "e5", "e6");
    }
}
