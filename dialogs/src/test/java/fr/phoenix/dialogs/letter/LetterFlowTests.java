package fr.phoenix.dialogs.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Brief.Fact;
import fr.phoenix.dialogs.orchestration.Brief.LetterDraft;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterFlowTests {

    private static final String OFFER = """
            Aide-soignant H/F
            La Clinique des Lilas recrute à Lyon, en CDI.
            Profil recherché :
            - sens de l’écoute
            - travail en équipe
            - maîtrise d’Excel (serait un plus)
            """;

    private final ScriptedOrchestrator orchestrator = new ScriptedOrchestrator();
    private final Rehearsal person = new Rehearsal(orchestrator).welcomed();

    private Rehearsal asked() {
        return person.tap("start-letter").type(OFFER);
    }

    private Rehearsal answered() {
        return asked().type("vendeuse en boulangerie pendant 8 ans")
                .type("j’écoutais chaque client et je retenais leurs habitudes")
                .tap("not-done")
                .type("je veux prendre soin des gens")
                .type("Camille Martin, Lyon");
    }

    private LetterDraft brief() {
        return (LetterDraft) orchestrator.briefs.getLast();
    }

    @Test
    void a_pasted_offer_is_read_back_before_the_first_question() {
        asked();

        assertThat(person.at()).isEqualTo("letter.ASKING_PAST_TRADE");
        assertThat(person.said()).contains("**Aide-soignant**", "**Clinique des Lilas**", "- sens de l’écoute");
    }

    @Test
    void five_answers_give_a_letter_as_text_then_the_match_then_the_files() {
        answered();

        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(person.replies().stream()
                        .map(replied -> replied.reply().getClass().getSimpleName()))
                .containsExactly("Text", "Text", "Text", "Document", "Document", "Choices");
        assertThat(person.models()).containsExactly("none", "scripted", "none", "none", "none", "none");
        assertThat(person.said())
                .contains("Lyon, le 22 novembre 2026", "Clinique des Lilas", "P.J.\u00a0: CV", "Madame, Monsieur,")
                .contains("- sens de l’écoute (d’après la première situation que tu as racontée)")
                .contains("- travail en équipe\n- maîtrise d’Excel (souhaité, pas exigé)");
        assertThat(((Reply.Document) person.replies().get(3).reply()).name().text())
                .isEqualTo("Lettre_Clinique-des-Lilas_Camille-Martin");
    }

    @Test
    void the_writer_gets_the_persons_facts_and_neither_name_nor_what_was_not_done() {
        answered();

        assertThat(brief().matched().stream().map(Words::text)).containsExactly("sens de l’écoute");
        assertThat(brief().facts().stream().map(Fact::role)).containsExactly("past-trade", "proof-1", "motive");
        assertThat(brief().facts().stream().map(fact -> fact.words().text()))
                .noneMatch(text -> text.contains("Camille"));
        assertThat(brief().audience().register()).isEqualTo(Register.VOUS);
        assertThat(brief().task()).isEqualTo("letter/draft");
    }

    @Test
    void other_words_are_asked_for_with_a_count_and_good_ends_it() {
        answered().type("refaire avec d’autres mots");

        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(brief().facts()).contains(new Fact("variation", new Words("1")));

        person.tap("good");

        assertThat(person.at()).isEqualTo("menu");
        assertThat(person.folded().facts())
                .containsEntry("letter.last-offer", "Aide-soignant — Clinique des Lilas")
                .containsEntry("letter.last-day", "2026-11-22");
    }

    @Test
    void the_next_letter_offers_what_was_said_for_the_last_one() {
        answered().tap("good").tap("start-letter").type(OFFER);
        assertThat(person.said()).contains("vendeuse en boulangerie pendant 8 ans");

        person.tap("same-trade").tap("not-done").tap("not-done").type("passer").tap("same-name");

        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(person.said()).contains("Camille Martin");
    }

    @Test
    void a_text_that_is_no_offer_is_asked_about_and_the_person_may_insist() {
        person.tap("start-letter").type("Il était une fois un petit chat qui dormait au soleil.");
        assertThat(person.at()).isEqualTo("letter.ASKING_OFFER");
        assertThat(person.said()).contains("Je ne reconnais pas d’offre");

        person.tap("is-offer");
        assertThat(person.at()).isEqualTo("letter.ASKING_TITLE");

        person.type("gardien de chats")
                .tap("company-unknown")
                .type("boulanger, 3 ans")
                .type("j’aime les chats");
        assertThat(person.at()).isEqualTo("letter.ASKING_NAME");
    }

    @Test
    void insisting_means_nothing_when_nothing_was_doubted() {
        person.tap("start-letter").tap("is-offer");

        assertThat(person.at()).isEqualTo("letter.ASKING_OFFER");
    }

    @Test
    void a_link_or_two_words_are_no_offer_and_the_question_stays_open() {
        person.tap("start-letter").type("https://example.org/offre/42");
        assertThat(person.said()).contains("Je ne peux pas ouvrir les liens");

        person.type("aide-soignant");
        assertThat(person.said()).contains("trop court");
        assertThat(person.at()).isEqualTo("letter.ASKING_OFFER");
    }

    @Test
    void an_offer_comes_as_a_file_too() {
        person.tap("start-letter").send("offre.txt", OFFER);

        assertThat(person.at()).isEqualTo("letter.ASKING_PAST_TRADE");
    }

    @Test
    void an_offer_pasted_from_nowhere_begins_the_letter() {
        person.paste(OFFER, Kind.OFFER);

        assertThat(person.at()).isEqualTo("letter.ASKING_PAST_TRADE");
    }

    @Test
    void an_unknown_company_is_asked_for_and_costs_the_second_proof() {
        person.tap("start-letter").type("Aide-soignant H/F à Lyon, CDI, sens de l’écoute et travail en équipe exigés");
        assertThat(person.at()).isEqualTo("letter.ASKING_COMPANY");

        person.type("passer").type("vendeuse, 8 ans").type("non");
        assertThat(person.at()).isEqualTo("letter.ASKING_MOTIVE");

        person.type("passer").type("passer");
        assertThat(person.said())
                .contains("[Prénom Nom]", "Le 22 novembre 2026", "À l’attention du service recrutement");
        assertThat(brief().company()).isEmpty();
        assertThat(brief().matched()).isEmpty();
    }

    @Test
    void a_yes_is_no_situation() {
        asked().type("vendeuse, 8 ans").type("oui");

        assertThat(person.at()).isEqualTo("letter.ASKING_FIRST_PROOF");
        assertThat(person.said()).contains("Il me faut une situation");
    }

    @Test
    void an_answer_as_long_as_an_offer_is_asked_for_in_short() {
        asked().paste("j’ai tout fait. ".repeat(400), Kind.OFFER);

        assertThat(person.at()).isEqualTo("letter.ASKING_PAST_TRADE");
        assertThat(person.said()).contains("un peu long");
    }

    @Test
    void what_is_told_after_a_no_stays_true_without_proving() {
        asked().type("vendeuse, 8 ans")
                .type("Non, mais j’ai formé deux apprenties à la caisse et aux commandes")
                .tap("not-done")
                .type("passer")
                .type("passer");

        assertThat(brief().matched()).isEmpty();
        assertThat(brief().facts())
                .contains(new Fact("experience", new Words("j’ai formé deux apprenties à la caisse et aux commandes")));
    }

    @Test
    void a_letter_that_no_document_can_hold_stays_in_the_chat() {
        person.withoutTypesetter();
        answered();

        assertThat(person.at()).isEqualTo("letter.ASKING_AFTER_NO_FILES");
        assertThat(person.replies()).noneMatch(replied -> replied.reply() instanceof Reply.Document);
    }

    @Test
    void a_withheld_or_unavailable_letter_loses_no_answer() {
        asked().type("vendeuse, 8 ans").tap("not-done").tap("not-done").type("passer");
        orchestrator.writing(new Written.Withheld("unsupported-claim"));
        person.type("Camille Martin");
        assertThat(person.at()).isEqualTo("letter.ASKING_AFTER_WITHHELD");

        orchestrator.writing(new Written.Unavailable("deadline"));
        person.tap("retry");
        assertThat(person.at()).isEqualTo("letter.ASKING_AFTER_UNAVAILABLE");

        person.tap("retry");
        assertThat(person.at()).isEqualTo("letter.SHOWING");
    }

    @Test
    void stopping_without_a_letter_keeps_the_trade() {
        orchestrator.writing(new Written.Unavailable("deadline"));
        answered().tap("stop");

        assertThat(person.at()).isEqualTo("menu");
        assertThat(person.folded().facts())
                .containsEntry("letter.past-trade", "vendeuse en boulangerie pendant 8 ans")
                .doesNotContainKey("letter.last-offer");
    }

    @Test
    void going_back_from_the_letter_asks_the_name_again() {
        answered().type("retour");

        assertThat(person.at()).isEqualTo("letter.ASKING_NAME");

        person.type("Retour");
        assertThat(person.at()).isEqualTo("letter.ASKING_MOTIVE");
    }

    @Test
    void an_english_letter_has_an_english_form() {
        person.type("english")
                .tap("start-letter")
                .type(OFFER)
                .type("shop assistant for 8 years")
                .tap("not-done")
                .tap("not-done")
                .type("skip")
                .type("My name is Camille Martin and I live in Lyon");

        assertThat(person.said())
                .contains(
                        "Lyon, 22 November 2026", "Dear Hiring Manager,", "Yours faithfully,", "Camille Martin\nLyon");
        assertThat(brief().audience().language()).isEqualTo(Language.EN);
        assertThat(List.of("Madame", "prie d’agréer"))
                .noneMatch(word -> person.said().contains(word));
    }
}
