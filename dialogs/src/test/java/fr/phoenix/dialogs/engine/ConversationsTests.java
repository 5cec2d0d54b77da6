package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Medium;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationsTests {

    private final ScriptedOrchestrator orchestrator = new ScriptedOrchestrator();
    private final Rehearsal person = new Rehearsal(orchestrator);

    @Test
    void a_newcomer_is_told_that_a_machine_speaks_before_anything_is_asked() {
        person.open();

        assertThat(person.said()).contains("assistant automatique", "3114");
        assertThat(person.at()).isEqualTo("welcome.ASKING_LANGUAGE");
    }

    @Test
    void the_welcome_ends_with_the_menu() {
        person.welcomed();

        assertThat(person.at()).isEqualTo("menu");
        assertThat(person.said()).contains("Par quoi veux-tu commencer");
    }

    @Test
    void english_is_not_asked_for_a_register() {
        person.open().tap("en");

        assertThat(person.at()).isEqualTo("welcome.ASKING_AGE");
        assertThat(person.said()).contains("Are you 18 or over?");
    }

    @Test
    void a_minor_is_sent_elsewhere_and_may_correct_a_mistake() {
        person.open().tap("fr").tap("vous").tap("minor");
        assertThat(person.at()).isEqualTo("welcome.TOO_YOUNG");

        person.type("/checkin");
        assertThat(person.at()).isEqualTo("welcome.TOO_YOUNG");

        person.tap("adult");
        assertThat(person.at()).isEqualTo("welcome.ASKING_CONSENT");
    }

    @Test
    void what_a_newcomer_wished_for_comes_right_after_the_welcome() {
        person.open().type("/checkin").tap("fr").tap("tu").tap("adult").tap("agree");

        assertThat(person.at()).isEqualTo("consent-check-ins.ASKING");
        person.type("oui");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
    }

    @Test
    void a_check_in_leads_to_a_step_that_opens_the_next_one() {
        person.welcomed().checkingIn().tap("4").type("5/10").type("j’ai peur de l’entretien");
        assertThat(person.at()).isEqualTo("check-in.ASKING_REASONS");
        assertThat(person.said()).contains("j’ai peur de l’entretien");

        person.straightToTheStep().type("appeler Samira").tap("tomorrow").sureOfIt();
        assertThat(person.at()).isEqualTo("menu");
        assertThat(person.said()).contains("**appeler Samira** — Demain");

        person.type("faire le point");
        assertThat(person.said()).contains("**appeler Samira**");
        assertThat(person.at()).isEqualTo("check-in.ASKING_LAST_STEP");
    }

    @Test
    void the_orchestrator_chooses_the_next_prompt_among_those_offered() {
        person.welcomed().checkingIn().tap("4").tap("5");
        orchestrator.proposing("check-in/reflect-fear");
        person.type("j’ai peur");

        assertThat(((Brief.Reflection) orchestrator.briefs.getLast()).task()).isEqualTo("check-in/reflect-fear");
    }

    @Test
    void a_prompt_that_was_not_offered_gives_way_to_the_default_and_that_is_recorded() {
        person.welcomed().checkingIn().tap("4").tap("5");
        orchestrator.proposing("letter/draft");
        person.type("j’ai peur");

        assertThat(((Brief.Reflection) orchestrator.briefs.getLast()).task()).isEqualTo("check-in/reflect");
        assertThat(person.events())
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                Planned.class,
                                planned -> assertThat(planned.chosen()).isEqualTo("check-in/reflect")));
    }

    @Test
    void a_model_cannot_turn_a_long_answer_into_a_command() {
        person.welcomed().checkingIn().tap("4").tap("5");
        orchestrator.proposing("check-in/reflect", new Command.Cancel());
        person.type(
                "Je voudrais parfois tout annuler, ma formation, mes rendez-vous, et recommencer depuis le début ailleurs.");

        assertThat(person.at()).isEqualTo("check-in.ASKING_REASONS");
    }

    @Test
    void a_withheld_reflection_does_not_stop_the_flow() {
        person.welcomed().checkingIn().tap("4").tap("5");
        orchestrator.writing(new Written.Withheld("too-long"));
        person.type("tout");

        assertThat(person.at()).isEqualTo("check-in.ASKING_REASONS");
        assertThat(person.said()).contains("Merci de me le dire");
    }

    @Test
    void buttons_and_numbers_never_ask_the_orchestrator() {
        person.welcomed().checkingIn().type("sept").type("plutôt 6");

        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
        assertThat(orchestrator.situations).isEmpty();
    }

    @Test
    void going_back_returns_to_the_question_before() {
        person.welcomed().checkingIn().tap("4").tap("5").type("retour");
        assertThat(person.at()).isEqualTo("check-in.ASKING_CONFIDENCE");

        person.type("retour").type("retour");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
        assertThat(person.said()).contains("pas de question précédente");
    }

    @Test
    void cancelling_returns_to_the_menu() {
        person.welcomed().checkingIn().tap("4").type("Annuler !");

        assertThat(person.at()).isEqualTo("menu");
        assertThat(person.said()).contains("annulé");
    }

    @Test
    void help_leaves_the_question_open() {
        person.welcomed().checkingIn().type("aide");

        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
        assertThat(person.said()).contains("retour", "Comment te sens-tu");
    }

    @Test
    void an_unknown_command_and_an_emoji_get_a_sentence_and_lose_nothing() {
        person.welcomed().checkingIn().tap("4").type("/nimportequoi");
        assertThat(person.said()).contains("Je ne connais pas cette commande");

        person.type("🙂");
        assertThat(person.said()).contains("un nombre de 0 à 10");
        assertThat(person.at()).isEqualTo("check-in.ASKING_CONFIDENCE");
    }

    @Test
    void a_button_of_another_question_is_not_an_answer() {
        person.welcomed().checkingIn().tap("agree");

        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
    }

    @Test
    void a_language_switch_puts_the_same_question_in_the_other_language() {
        person.welcomed().checkingIn().type("english");

        assertThat(person.said()).contains("How do you feel today");
        assertThat(person.replies().getLast().language()).isEqualTo(Language.EN);
    }

    @Test
    void words_of_distress_reach_no_model_and_leave_what_was_open_below() {
        person.welcomed().checkingIn().tap("1").tap("1");
        person.type("je n’en peux plus, j’ai envie de mourir");

        assertThat(person.said()).contains("3114", "15", "112");
        assertThat(person.events()).hasAtLeastOneElementOfType(CrisisNoticed.class);
        assertThat(orchestrator.situations).isEmpty();
        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
        assertThat(person.folded().stack().getFirst().state()).isEqualTo("ASKING_WEIGHT");
    }

    @Test
    void a_photo_gets_a_kind_explanation() {
        person.welcomed().hand(new Message.Unsupported(Medium.PHOTO), List.of());

        assertThat(person.said()).contains("Merci pour la photo");
    }

    @Test
    void free_text_at_the_menu_may_start_a_flow_by_the_orchestrator() {
        person.welcomed();
        orchestrator.proposing("", new Command.StartFlow("check-in"));
        person.type("je voudrais parler de ma motivation");

        assertThat(person.at()).isEqualTo("consent-check-ins.ASKING");
    }

    @Test
    void a_long_paste_is_no_request_and_asks_no_orchestrator() {
        person.welcomed().paste("mot ".repeat(2_000), Kind.OFFER);

        assertThat(orchestrator.situations).isEmpty();
    }

    @Test
    void a_file_sent_at_the_menu_begins_the_critique_of_a_cv() {
        person.welcomed().send("cv.txt", """
                Marie Dupont
                Vendeuse
                marie@example.org

                Expériences professionnelles
                Mars 2015 – juin 2023 : Vendeuse, Boulangerie du Parc, Lyon
                - Accueil de cent clients par jour et tenue de la caisse
                - Mise en place de la vitrine et préparation des commandes du lendemain

                Formation
                2014 : CAP Employée de vente, Lycée Jean-Moulin, Lyon
                """);

        assertThat(person.at()).isEqualTo("cv.ASKING_OFFER");
    }

    @Test
    void the_language_command_asks_which_one_and_leaves_the_question_open() {
        person.welcomed().checkingIn().type("/langue");
        assertThat(person.said()).contains("Français ou anglais");

        person.tap("lang-en");
        assertThat(person.said()).contains("How do you feel today");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
    }

    @Test
    void on_telegram_data_are_handed_over_and_erased_only_when_confirmed() {
        person.onTelegram().welcomed().type("/donnees").tap("data-export");
        assertThat(person.replies())
                .anySatisfy(replied -> assertThat(replied.reply()).isInstanceOf(Reply.Document.class));

        person.type("/donnees").tap("data-erase").tap("resume");
        assertThat(person.erased()).isFalse();

        person.type("/donnees").tap("data-erase").tap("data-erase-confirm");
        assertThat(person.erased()).isTrue();
        assertThat(person.said())
                .contains("C’est effacé", "Reçu d’effacement receipt", "22 novembre 2026 à 11:00")
                .contains("la clé de chiffrement, les messages");
    }

    @Test
    void an_export_that_is_too_large_goes_without_its_files_or_says_so() {
        person.onTelegram()
                .welcomed()
                .exporting(NewFile.MOST_BYTES + 1, 1_000)
                .type("/donnees")
                .tap("data-export");
        assertThat(person.replies())
                .anySatisfy(replied -> assertThat(replied.reply()).isInstanceOf(Reply.Document.class));

        person.exporting(NewFile.MOST_BYTES + 1, NewFile.MOST_BYTES + 1).tap("data-export");
        assertThat(person.said()).contains("10 Mo");
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void an_erasure_counts_only_as_the_answer_to_the_question() {
        person.onTelegram().welcomed().tap("data-erase-confirm");
        assertThat(person.erased()).isFalse();
        assertThat(person.said()).contains("définitif");

        person.type("menu").tap("data-erase-confirm");
        assertThat(person.erased()).isFalse();
    }

    @Test
    void on_the_web_erasure_is_the_widgets() {
        person.welcomed().tap("data-erase-confirm").tap("data-erase-confirm");

        assertThat(person.erased()).isFalse();
        assertThat(person.said()).contains("menu de la conversation");
    }

    @Test
    void a_consent_can_be_withdrawn_and_given_again() {
        person.welcomed().type("mes données").tap("consent-withdraw");
        person.checkingIn().tap("4").tap("5").type("tout");
        assertThat(orchestrator.briefs.getLast().audience().modelAllowed()).isFalse();

        person.type("avec IA");
        assertThat(person.said()).contains("transmis");
        person.type("oui");
        assertThat(person.folded().profile().consentsTo(Purpose.AI_PROCESSING)).isTrue();
    }
}
