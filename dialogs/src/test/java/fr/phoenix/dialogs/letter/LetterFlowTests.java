package fr.phoenix.dialogs.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.writing.Letter;
import fr.phoenix.dialogs.letter.writing.Purpose;
import fr.phoenix.dialogs.letter.writing.SentenceCheck;
import fr.phoenix.dialogs.orchestration.Brief.LetterDraft;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFlowTests {

    private static final String OFFER = """
            Aide-soignant H/F
            La Clinique des Lilas recrute à Lyon, en CDI.
            Profil recherché :
            - sens de l’écoute
            - travail en équipe
            - maîtrise d’Excel (serait un plus)
            """;

    private static final String CV = """
            Nadia Benali
            Hôtesse de caisse
            nadia.benali@exemple.fr
            06 12 34 56 78
            Lyon

            Expérience professionnelle
            Hôtesse de caisse – Carrefour, Lyon – 2016 à 2024
            - Accueil de 200 clients par jour
            - Encaissement et ouverture de la caisse centrale

            Formation
            Baccalauréat professionnel Commerce – Lycée Jean Moulin – 2015

            Compétences
            Accueil, encaissement, Excel

            Langues
            Français, arabe
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
                .tap("will-learn")
                .type("je veux prendre soin des gens")
                .tap("nothing-yet")
                .type("Camille Martin, Lyon")
                .tap("n");
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
    void the_answers_give_a_letter_as_text_then_the_match_then_the_files() {
        answered();

        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(person.replies().stream()
                        .map(replied -> replied.reply().getClass().getSimpleName()))
                .containsSubsequence("Text", "Text", "Text", "Document", "Document", "Document", "Choices");
        assertThat(person.said())
                .contains("Lyon, le 22 novembre 2026", "Clinique des Lilas", "P.J.\u00a0: CV", "Madame, Monsieur,")
                .contains("✓ sens de l’écoute", "✗ travail en équipe", "Couvert avant nos questions\u00a0: 0 sur 3");
        assertThat(person.replies().stream()
                        .map(Replied::reply)
                        .filter(Reply.Document.class::isInstance)
                        .map(reply -> ((Reply.Document) reply).name().text()))
                .contains("Lettre_Clinique-des-Lilas_Camille-Martin");
    }

    @Test
    void a_writer_gets_sentences_with_what_each_rests_on_and_no_name() {
        answered();

        assertThat(brief().sentences()).isNotEmpty();
        assertThat(brief().sentences().stream()
                        .flatMap(sentence -> Stream.concat(sentence.said().stream(), Stream.of(sentence.words())))
                        .map(Words::text))
                .noneMatch(text -> text.contains("Camille"))
                .anyMatch(text -> text.contains("j’écoutais chaque client"));
        assertThat(brief().audience().register()).isEqualTo(Register.VOUS);
        assertThat(brief().task()).isEqualTo("letter/draft");
    }

    @Test
    void what_claims_too_much_twice_stays_in_our_own_words() {
        orchestrator.drafting(letter -> {
            var parts = ScriptedOrchestrator.asTheyWere(letter);
            parts.replaceAll(
                    (part, text) -> text.contains("client") ? "J’ai dirigé une équipe de 40 personnes." : text);
            return parts;
        });

        answered();

        assertThat(orchestrator.briefs).hasSize(2);
        assertThat(((LetterDraft) orchestrator.briefs.getLast()).sentences())
                .allSatisfy(sentence -> assertThat(sentence.words().text()).contains("client"));
        assertThat(person.said()).doesNotContain("40 personnes").contains("J’ai écarté", "client");
    }

    @Test
    void what_is_mended_at_the_second_time_of_asking_is_taken() {
        orchestrator.drafting(letter -> {
            var parts = ScriptedOrchestrator.asTheyWere(letter);
            if (orchestrator.briefs.size() == 1) {
                parts.put(LetterDraft.part(1), "J’ai dix ans d’expérience et un BTS.");
            }
            return parts;
        });

        answered();

        assertThat(orchestrator.briefs).hasSize(2);
        assertThat(person.said()).doesNotContain("BTS").doesNotContain("J’ai écarté");
    }

    @Test
    void good_ends_it_and_remembers_what_was_said_and_what_for() {
        answered().tap("good");

        assertThat(person.at()).isEqualTo("menu");
        assertThat(person.folded().facts())
                .containsEntry("letter.last-offer", "Aide-soignant — Clinique des Lilas")
                .containsEntry("letter.last-day", "2026-11-22");
        assertThat(Memory.of(person.folded().facts()).stream().map(Evidence::words))
                .contains(
                        "vendeuse en boulangerie pendant 8 ans",
                        "j’écoutais chaque client et je retenais leurs habitudes");
    }

    @Test
    void the_next_letter_starts_from_what_was_said_for_the_last_one() {
        answered().tap("good").tap("start-letter").type(OFFER);

        assertThat(person.at()).isEqualTo("letter.ASKING_FIRST_PROOF");
        assertThat(person.said()).contains("Je pars de ce que je sais déjà de toi", "travail en équipe");

        person.tap("not-done")
                .tap("not-done")
                .type("passer")
                .tap("nothing-yet")
                .tap("same-name")
                .tap("n");

        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(person.said()).contains("Camille Martin", "✓ sens de l’écoute");
    }

    @Test
    void a_cv_that_is_sent_instead_of_the_trade_answers_for_it() {
        asked().send("cv.txt", CV);

        assertThat(person.at()).isEqualTo("letter.ASKING_FIRST_PROOF");
        assertThat(person.said()).contains("informations dans ton CV");

        person.tap("not-done").tap("not-done").tap("not-done").type("passer").tap("nothing-yet");
        assertThat(person.said()).contains("Nadia Benali");

        person.tap("same-name").tap("n");
        assertThat(person.said()).contains("nadia.benali@exemple.fr");
    }

    @Test
    void of_several_trades_the_letter_starts_from_the_nearest() {
        asked().send("cv.txt", CV.replace("Formation\n", """
                Auxiliaire de vie – Domicile Services, Lyon – 2012 à 2016
                - Aide à la toilette et aux repas de six personnes âgées

                Formation
                """))
                .type("passer")
                .type("passer")
                .type("passer")
                .type("passer")
                .tap("nothing-yet")
                .tap("same-name")
                .tap("n");

        assertThat(letter().sentences().stream()
                        .filter(sentence -> sentence.purpose() == Purpose.TRADE)
                        .findFirst()
                        .orElseThrow()
                        .text())
                .contains("uxiliaire de vie");
    }

    @Test
    void a_file_that_is_no_cv_is_told_and_the_question_stays() {
        asked().send("recette.txt", "Battre les œufs, ajouter la farine, cuire vingt minutes à four doux. ".repeat(8));

        assertThat(person.at()).isEqualTo("letter.ASKING_PAST_TRADE");
        assertThat(person.said()).contains("Question 1 sur");
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
        assertThat(person.at()).isEqualTo("letter.ASKING_COMMITMENT");
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
    void an_unknown_company_is_asked_for() {
        person.tap("start-letter").type("Aide-soignant H/F à Lyon, CDI, sens de l’écoute et travail en équipe exigés");
        assertThat(person.at()).isEqualTo("letter.ASKING_COMPANY");

        person.type("passer").type("vendeuse, 8 ans").type("non").type("non");
        assertThat(person.at()).isEqualTo("letter.ASKING_MOTIVE");

        person.type("passer").type("passer").type("passer").type("passer");
        assertThat(person.said())
                .contains("[Prénom Nom]", "Le 22 novembre 2026", "À l’attention du service recrutement");
        assertThat(brief().company()).isEmpty();
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
    void what_is_told_after_a_no_is_no_proof_of_it() {
        asked().type("vendeuse, 8 ans")
                .type("Non, mais j’ai formé deux apprenties à la caisse et aux commandes")
                .tap("not-done")
                .tap("not-done")
                .type("passer")
                .tap("nothing-yet")
                .type("passer")
                .tap("f");

        assertThat(person.said()).contains("✗ sens de l’écoute");
        assertThat(Memory.stored(slots().textOrEmpty("evidence")).stream().map(Evidence::words))
                .contains("j’ai formé deux apprenties à la caisse et aux commandes");
    }

    @Test
    void a_licence_is_asked_for_with_yes_or_no() {
        person.tap("start-letter")
                .type("Livreur H/F\nColis Vite recrute en CDI.\nProfil :\n- Permis B exigé\n- Ponctualité")
                .type("caissière pendant 3 ans");
        assertThat(person.said()).contains("Permis B", "L’as-tu");

        person.type("oui");
        assertThat(person.at()).isEqualTo("letter.ASKING_SECOND_PROOF");
    }

    @Test
    void a_letter_that_no_document_can_hold_stays_in_the_chat() {
        person.withoutTypesetter();
        answered();

        assertThat(person.at()).isEqualTo("letter.ASKING_AFTER_NO_FILES");
        assertThat(person.replies()).noneMatch(replied -> replied.reply() instanceof Reply.Document);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void without_a_writer_the_letter_comes_in_our_own_words(boolean withheld) {
        orchestrator.writing(withheld ? new Written.Withheld("prompt-leak") : new Written.Unavailable("deadline"));

        answered();

        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(person.said()).contains("composée sans modèle d’IA", "vendeuse en boulangerie");
        assertThat(person.models()).doesNotContain("scripted");
    }

    @Test
    void going_back_from_the_letter_asks_the_last_questions_again() {
        answered().type("retour");

        assertThat(person.at()).isEqualTo("letter.ASKING_GENDER");

        person.type("Retour");
        assertThat(person.at()).isEqualTo("letter.ASKING_NAME");
    }

    @Test
    void a_corrected_answer_changes_the_letter_and_no_other_question_is_asked_again() {
        answered().type("corriger mon métier d’avant : fleuriste pendant 12 ans");

        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(person.said()).contains("Version 2", "fleuriste");
    }

    @Test
    void a_sentence_is_taken_out_put_back_and_no_other_changes() {
        answered();
        var before = letter();

        person.type("enlève la deuxième phrase");
        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(person.said()).contains("Version 2. Ce qui change\u00a0:\n- enlevée\u00a0: «");
        assertThat(letter().sentences()).hasSize(before.sentences().size() - 1);
        assertThat(before.sentences()).containsAll(letter().sentences());

        person.type("remets comme avant");
        assertThat(letter()).isEqualTo(before);
    }

    @Test
    void an_answer_that_is_corrected_after_a_revision_is_corrected_in_the_letter() {
        answered().type("enlève la deuxième phrase");
        var revised = letter();

        person.type("corrige mon nom : Marie Dupont");

        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(person.said()).contains("Marie Dupont");
        assertThat(letter()).isEqualTo(revised);

        person.type("corriger mon métier d’avant : fleuriste pendant 12 ans");

        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(letter().sentences())
                .hasSameSizeAs(revised.sentences())
                .anySatisfy(sentence -> assertThat(sentence.text()).contains("fleuriste"));
    }

    @Test
    void a_wish_that_changed_nothing_does_not_stand_in_the_way_of_a_correction() {
        answered().type("enlève ce qui parle de la mer").type("corrige mon nom : Marie Dupont");

        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(person.said()).contains("Marie Dupont");
    }

    @Test
    void what_was_never_done_is_no_proof_however_it_is_said() {
        asked().type("vendeuse, 8 ans").type("je l’ai jamais fait").type("non jamais");

        var slots = slots();
        assertThat(slots.textOrEmpty("proof-1.done")).isEqualTo("no");
        assertThat(slots.textOrEmpty("proof-1")).isEmpty();
        assertThat(slots.textOrEmpty("proof-2.done")).isEqualTo("no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rien", "non rien", "what do you mean?", "je ne sais pas trop", "merci"})
    void what_is_no_name_signs_no_letter(String said) {
        asked().type("vendeuse, 8 ans")
                .tap("not-done")
                .tap("not-done")
                .tap("not-done")
                .type("passer")
                .tap("nothing-yet")
                .type(said);

        assertThat(person.at()).isEqualTo("letter.ASKING_NAME");
    }

    @Test
    void a_name_in_small_letters_gets_its_capitals_and_plain_words_are_none() {
        asked().type("vendeuse, 8 ans")
                .tap("not-done")
                .tap("not-done")
                .tap("not-done")
                .type("passer")
                .tap("nothing-yet");

        assertThat(person.type("plus formel").at()).isEqualTo("letter.ASKING_NAME");
        person.type("camille roux, saint-malo");
        assertThat(slots().textOrEmpty("name")).isEqualTo("Camille Roux");
        assertThat(slots().textOrEmpty("town")).isEqualTo("Saint-Malo");
    }

    @Test
    void nothing_yet_may_be_typed_too() {
        asked().type("vendeuse, 8 ans")
                .tap("not-done")
                .tap("not-done")
                .tap("not-done")
                .type("passer");

        person.type("rien pour l’instant");

        assertThat(slots().textOrEmpty("commitment")).isEmpty();
        assertThat(person.at()).isEqualTo("letter.ASKING_NAME");
    }

    @Test
    void thanks_do_not_close_the_letter() {
        answered().type("merci");

        assertThat(person.at()).isEqualTo("letter.SHOWING");
    }

    @Test
    void files_are_made_of_the_version_that_they_are_content_with() {
        answered().type("enlève la deuxième phrase");
        assertThat(person.replies()).noneMatch(replied -> replied.reply() instanceof Reply.Document);

        person.tap("good");
        assertThat(person.replies()).anyMatch(replied -> replied.reply() instanceof Reply.Document);
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void what_they_add_becomes_a_statement_and_a_sentence() {
        answered().type("j’ai aussi tenu la caisse d’un magasin pendant deux étés");

        assertThat(person.at()).isEqualTo("letter.SHOWING");
        assertThat(person.said()).contains("- ajoutée\u00a0: «", "deux étés");
    }

    @Test
    void nothing_is_made_up_about_what_they_did_not_say() {
        answered().type("parle plus de mon expérience à l’hôpital");

        assertThat(person.said()).contains("Tu ne m’as encore rien dit là-dessus", "hôpital");
        assertThat(person.at()).isEqualTo("letter.SHOWING");
    }

    @Test
    void a_sentence_says_where_it_comes_from() {
        answered().type("d’où vient la phrase 1 ?");

        assertThat(person.said())
                .contains("l’offre\u00a0: «\u00a0Aide-soignant\u00a0»")
                .doesNotContain("**2.**");

        person.tap("where-from");
        assertThat(person.said()).contains("**1.**", "**3.**", "tu me l’as dit le 22 novembre 2026");
    }

    @Test
    void other_words_and_a_plainer_tone_pass_the_same_check() {
        answered();
        for (var wish : List.of("autrement", "moins formel", "plus court", "plus long", "d’autres mots")) {
            person.type(wish);
            assertThat(person.at()).as(wish).isEqualTo("letter.SHOWING");
            var material = LetterMaterial.of(slots(), Language.FR, Gender.UNMARKED);
            assertThat(letter().sentences())
                    .allSatisfy(sentence ->
                            assertThat(SentenceCheck.of(sentence, material)).isEmpty());
        }
    }

    @Test
    void their_own_sentence_stands_as_they_wrote_it() {
        answered().type("remplace la phrase 2 par : J’ai le goût des autres.");

        assertThat(person.said()).contains("J’ai le goût des autres.");
        person.type("d’où vient la phrase 2 ?");
        assertThat(person.said()).contains("tes mots, tels quels");
    }

    @Test
    void a_message_goes_with_the_letter() {
        answered().type("version mail");

        assertThat(person.said()).contains("Objet à copier", "Camille Martin");
        assertThat(person.at()).isEqualTo("letter.SHOWING");
    }

    private Letter letter() {
        return LetterVersions.letter(slots());
    }

    private Slots slots() {
        return new Slots(person.folded().active().orElseThrow().slots());
    }

    @Test
    void an_english_letter_has_an_english_form() {
        person.type("english")
                .tap("start-letter")
                .type(OFFER)
                .type("shop assistant for 8 years")
                .tap("not-done")
                .tap("not-done")
                .tap("not-done")
                .type("skip")
                .tap("nothing-yet")
                .type("My name is Camille Martin and I live in Lyon");

        assertThat(person.said())
                .contains(
                        "Lyon, 22 November 2026", "Dear Hiring Manager,", "Yours faithfully,", "Camille Martin\nLyon");
        assertThat(brief().audience().language()).isEqualTo(Language.EN);
        assertThat(List.of("Madame", "prie d’agréer"))
                .noneMatch(word -> person.said().contains(word));
    }
}
