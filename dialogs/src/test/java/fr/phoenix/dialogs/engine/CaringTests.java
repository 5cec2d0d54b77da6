package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.CareAgreed;
import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.CrisisAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisClosed;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.LanguageChosen;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.WellbeingAsked;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Medium;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.care.CareFollowUp;
import fr.phoenix.dialogs.care.DistressTurn;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens after words of distress, in the whole engine; the orchestrator fails the test when anything is asked of it. */
class CaringTests {

    private static final String DISTRESS = "j’ai envie de mourir";

    private final Rehearsal person = new Rehearsal(new NeverAsked());

    /** As if every provider were down, and worse. */
    private static final class NeverAsked implements Orchestrator {

        @Override
        public boolean asksModel(Audience audience) {
            return true;
        }

        @Override
        public Plan plan(Situation situation, TurnContext context) {
            throw new AssertionError("a model was asked what a message means");
        }

        @Override
        public Written write(Brief brief, Progress progress, TurnContext context) {
            throw new AssertionError("a model was asked to write");
        }
    }

    @Test
    void numbers_come_at_once_and_then_the_question_whether_the_person_is_safe() {
        person.welcomed().type(DISTRESS);

        assertThat(person.events()).contains(new CrisisNoticed("suicide"));
        assertThat(person.said())
                .contains("Je suis un programme", "**3114**", "**15**", "**112**", "**114**", "Es-tu en sécurité");
        assertThat(choices()).containsExactly("care-danger", "care-safe", "care-talk");
        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
        assertThat(person.models()).containsOnly("none");
    }

    @Test
    void the_first_message_of_all_may_be_words_of_distress() {
        person.onTelegram().type(DISTRESS);
        assertThat(person.said()).contains("**3114**", "Êtes-vous en sécurité");

        person.tap("care-safe").tap("care-go-on");
        assertThat(person.at()).isEqualTo("welcome.ASKING_LANGUAGE");
        assertThat(person.events()).doesNotHaveAnyElementsOfTypes(CareAgreed.class);
    }

    @Test
    void words_of_distress_are_noticed_while_a_consent_is_asked() {
        person.welcomed().tap("start-check-in");
        assertThat(person.at()).isEqualTo("consent-check-ins.ASKING");

        person.type(DISTRESS);
        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
    }

    @Test
    void somebody_in_danger_is_told_one_thing_to_do_and_asked_who_is_near() {
        person.welcomed().type(DISTRESS).tap("care-danger");
        assertThat(person.events()).contains(new CrisisAnswered("danger"));
        assertThat(person.said()).contains("une seule chose", "**15**", "**112**", "près de toi");

        person.tap("care-alone");
        assertThat(person.events()).contains(new CrisisAnswered("alone"));
        assertThat(person.said()).contains("appelle maintenant", "**3114**");
        assertThat(person.at()).isEqualTo("care.ASKING_NEXT");
    }

    @Test
    void somebody_who_is_safe_keeps_the_numbers_and_is_offered_people() {
        person.welcomed().type(DISTRESS).tap("care-safe");

        assertThat(person.said()).contains("Merci de me l’avoir dit", "**3114**");
        assertThat(choices()).containsExactly("coach", "care-follow-up", "care-go-on", "care-danger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"je plaisantais", "c’était une blague !", "just kidding", "je rigole lol"})
    void a_joke_closes_nothing(String joke) {
        person.welcomed().type(DISTRESS).type(joke);

        assertThat(person.said()).contains("au sérieux à chaque fois", "**3114**", "Es-tu en sécurité");
        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
        assertThat(person.folded().care().open()).isTrue();
    }

    @Test
    void whatever_is_written_gets_calm_words_that_are_not_the_same_and_keep_the_numbers() {
        person.welcomed().type(DISTRESS);

        person.type("je ne sais pas");
        var first = person.said();
        person.type("je voudrais ma lettre");
        var second = person.said();
        person.type("/lettre");
        var third = person.said();

        assertThat(List.of(first, second, third))
                .doesNotHaveDuplicates()
                .allSatisfy(said -> assertThat(said).contains("**3114**"));
        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
    }

    @Test
    void a_second_alarm_starts_over() {
        person.welcomed().type(DISTRESS).tap("care-safe");
        person.later(Duration.ofHours(2)).type("je veux mourir");

        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
        assertThat(person.folded().stack()).hasSize(1);
        assertThat(person.folded().care().since()).isEqualTo(Rehearsal.NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void commands_lead_nowhere_before_the_person_chose_to_go_on() {
        person.welcomed().type(DISTRESS);

        for (var command : List.of("annuler", "menu", "/lettre", "passer", "recommencer", "retour")) {
            person.type(command);
            assertThat(person.at()).as(command).isEqualTo("care.ASKING_SAFETY");
        }
    }

    @Test
    void flows_go_on_once_the_person_chose_so_and_tomorrow_was_asked() {
        person.welcomed().tap("start-letter");
        var letter = person.at();
        person.type(DISTRESS).tap("care-safe").tap("care-go-on");
        assertThat(person.events()).contains(new CrisisClosed());
        assertThat(person.said()).contains("prenne de tes nouvelles demain");

        person.tap("care-yes");
        assertThat(person.events()).contains(new CareAgreed(true));
        assertThat(person.said()).contains("C’est noté", "aucun modèle d’IA", "**3114**");
        assertThat(person.at()).isEqualTo(letter);
        assertThat(DistressTurn.is(person.events())).isTrue();
        assertThat(DistressTurn.is(person.type("/aide").events())).isFalse();
    }

    @Test
    void help_is_one_tap_away_after_going_on() {
        person.welcomed().type(DISTRESS).tap("care-safe").tap("care-go-on").tap("care-no");
        assertThat(choices()).contains("care-help").doesNotContain("start-check-in");

        person.tap("care-help");
        assertThat(person.events()).contains(new CrisisAnswered("help"));
        assertThat(person.said()).contains("**3114**", "Es-tu en sécurité");

        person.tap("care-safe").tap("care-go-on").tap("care-no").type("besoin d’aide");
        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
    }

    @Test
    void motivation_is_left_aside_for_the_day() {
        person.welcomed().checkingIn().tap("1");
        person.type(DISTRESS).tap("care-safe").tap("care-go-on");
        assertThat(person.said()).contains("ce n’est pas le jour pour parler de motivation");

        person.tap("care-no").tap("start-check-in");
        assertThat(person.said()).contains("laissons la motivation de côté", "**3114**");
        assertThat(person.at()).isEqualTo("menu");

        person.later(Duration.ofHours(25)).open().tap("care-better").tap("start-check-in");
        assertThat(person.at()).startsWith("check-in.");
    }

    @Test
    void no_model_may_be_asked_within_a_day_and_may_afterwards() {
        var orchestrator = new ScriptedOrchestrator();
        var talker = new Rehearsal(orchestrator);
        talker.welcomed().type(DISTRESS).tap("care-safe").tap("care-go-on").tap("care-no");
        talker.later(Duration.ofHours(6)).type("je voudrais changer de métier sans savoir lequel");
        assertThat(orchestrator.situations)
                .hasSize(1)
                .noneMatch(one -> one.audience().modelAllowed());

        talker.later(Duration.ofHours(20)).type("bonjour tout le monde").tap("care-better");
        talker.type("je voudrais changer de métier sans savoir lequel");
        assertThat(orchestrator.situations.getLast().audience().modelAllowed()).isTrue();
    }

    @Test
    void after_a_day_the_first_message_is_met_by_the_question_how_they_have_been_once() {
        person.welcomed().tap("start-letter");
        var letter = person.at();
        person.type(DISTRESS).later(Duration.ofHours(25)).type("me revoilà");
        assertThat(person.events()).contains(new WellbeingAsked());
        assertThat(person.said()).contains("comment vas-tu depuis");
        assertThat(choices()).containsExactly("care-better", "care-hard");

        person.tap("care-better");
        assertThat(person.said()).contains("**3114**");
        assertThat(person.at()).isEqualTo(letter);

        person.later(Duration.ofHours(30)).open();
        assertThat(person.events()).doesNotHaveAnyElementsOfTypes(WellbeingAsked.class);
    }

    @Test
    void how_they_have_been_may_be_told_in_their_own_words_and_is_not_kept() {
        person.welcomed().type(DISTRESS).later(Duration.ofHours(25)).open().type("j’ai vu mon médecin hier");

        assertThat(person.said()).contains("Merci de me l’avoir écrit", "**3114**");
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void somebody_for_whom_it_is_still_hard_is_offered_people_again() {
        person.welcomed().type(DISTRESS).later(Duration.ofHours(25)).open().tap("care-hard");

        assertThat(person.said()).contains("ces personnes écoutent", "**3114**");
        assertThat(choices()).containsExactly("coach", "care-go-on");

        person.tap("care-go-on");
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void within_a_day_the_question_still_stands() {
        person.welcomed().type(DISTRESS).later(Duration.ofHours(6)).type("salut");

        assertThat(person.said()).contains("**3114**", "Es-tu en sécurité");
        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
    }

    @Test
    void a_coach_can_be_asked_for_and_the_consent_that_needs_is_put() {
        person.welcomed().type(DISTRESS).type("coach");
        assertThat(person.events()).contains(new CoachAsked());
        assertThat(person.said()).contains("**3114**");
        assertThat(person.at()).isEqualTo("consent-coach-review.ASKING");

        person.type("je ne sais pas trop");
        assertThat(person.said()).contains("**3114**");
        assertThat(DistressTurn.is(person.events())).isTrue();

        person.tap("agree-coach-review-1");
        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
    }

    @Test
    void language_and_rights_work_as_ever() {
        person.onTelegram().welcomed().type(DISTRESS).type("english");
        assertThat(person.events()).contains(new LanguageChosen(Language.EN));
        assertThat(person.said()).contains("Are you safe right now?");

        person.type("/data");
        assertThat(choices()).contains("data-export", "data-erase");
        person.tap("data-export");
        assertThat(person.replies().stream().map(reply -> reply.reply())).anyMatch(Reply.Document.class::isInstance);

        person.type("/data").tap("data-erase").type("yes");
        assertThat(person.erased()).isTrue();
    }

    @Test
    void help_and_coming_back_say_the_numbers_again() {
        person.welcomed().type(DISTRESS);

        assertThat(person.type("aide").said()).contains("**3114**", "coach", "Es-tu en sécurité");
        assertThat(person.open().said()).contains("**3114**", "Es-tu en sécurité");
        assertThat(person.hand(new Message.Unsupported(Medium.VOICE), List.of()).said())
                .contains("message vocal", "**3114**");
    }

    @Test
    void somebody_under_18_has_the_119_first_no_coach_and_no_follow_up() {
        person.open().tap("fr").tap("tu").tap("minor").type(DISTRESS);
        assertThat(person.said()).contains("**119**", "**3114**", "personne adulte");

        person.tap("care-safe");
        assertThat(choices()).containsExactly("care-go-on", "care-danger");
        assertThat(person.type("coach").said()).contains("**119**");
        assertThat(person.events()).doesNotHaveAnyElementsOfTypes(CoachAsked.class);

        person.tap("care-go-on");
        assertThat(person.at()).isEqualTo("welcome.TOO_YOUNG");
        assertThat(CareFollowUp.due(person.folded())).isEmpty();
    }

    @Test
    void the_follow_up_is_due_the_next_day_by_day() {
        person.welcomed().type(DISTRESS).tap("care-safe").tap("care-follow-up");
        assertThat(person.events()).contains(new CareAgreed(true));
        assertThat(CareFollowUp.due(person.folded())).contains(Instant.parse("2026-11-23T10:00:00Z"));
        assertThat(choices()).doesNotContain("care-follow-up");

        person.tap("care-go-on");
        assertThat(person.at()).isEqualTo("menu");

        var late = new Rehearsal(new NeverAsked());
        late.welcomed()
                .later(Duration.ofHours(13))
                .type(DISTRESS)
                .tap("care-safe")
                .tap("care-follow-up");
        assertThat(CareFollowUp.due(late.folded())).contains(Instant.parse("2026-11-24T08:00:00Z"));
    }

    @Test
    void the_question_asked_upon_return_is_the_follow_up_and_is_not_asked_twice() {
        person.welcomed().type(DISTRESS).tap("care-safe").tap("care-follow-up");
        person.later(Duration.ofHours(25)).open();

        assertThat(person.events()).contains(new WellbeingAsked());
        assertThat(CareFollowUp.due(person.folded())).isEmpty();
    }

    @Test
    void nothing_the_person_writes_is_kept_beyond_the_message_itself() {
        person.welcomed().type(DISTRESS).type("mon secret est ici");

        assertThat(person.events().stream()
                        .filter(event -> !(event instanceof MessageReceived))
                        .map(Object::toString))
                .noneMatch(event -> event.contains("secret"));
        assertThat(person.folded().stack().getLast().slots().values()).noneMatch(value -> value.contains("secret"));
    }

    /** What the detector may say, met by the button that asks for help again, which goes by the last alarm. */
    @ParameterizedTest
    @CsvSource({
        "suicide, 3114, Es-tu en sécurité",
        "suicide-of-another, 3114, Cette personne est-elle en sécurité",
        "self-harm, 3114, Es-tu en sécurité",
        "self-harm-of-another, 3114, Cette personne est-elle en sécurité",
        "violence, 3919, Là où tu es",
        "violence-of-another, 3919, Cette personne est-elle en sécurité",
        "child-abuse, 119, Cet enfant",
        "child-abuse-of-another, 119, Cet enfant est-il en sécurité",
        "danger-to-others, 17, tout le monde est en sécurité",
        "danger-to-others-of-another, 17, Cette personne est-elle en sécurité"
    })
    void each_danger_has_its_numbers_and_its_question_and_keeps_them(String alarm, String number, String question) {
        person.welcomed().recorded(new CrisisNoticed(alarm)).tap("care-help");
        assertThat(person.said()).contains("**" + number + "**", "Je suis un programme", question);

        assertThat(person.type("euh").said()).contains("**" + number + "**");
        assertThat(person.tap("care-danger").said()).contains("une seule chose");
        for (var answer : List.of("care-nearby", "care-danger", "care-called")) {
            assertThat(person.tap(answer).said()).as(answer).isNotBlank();
        }
        assertThat(person.said()).contains("**" + number + "**");
        assertThat(person.type("english").said()).doesNotContain("programme");
    }

    @Test
    void a_pressed_help_button_works_long_after_too() {
        person.welcomed().type(DISTRESS).tap("care-safe").tap("care-go-on").tap("care-no");
        person.later(Duration.ofHours(30)).open().tap("care-better");

        person.later(Duration.ofDays(3)).tap("care-help");
        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
        assertThat(person.folded().watched()).isTrue();
    }

    @Test
    void whoever_was_not_asked_their_language_is_answered_in_the_one_they_write() {
        person.onTelegram().type("I want to kill myself");

        assertThat(person.said()).contains("I am a program", "Are you safe right now?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pas en sécurité", "oui je suis en danger", "il arrive", "I have a knife here"})
    void danger_in_their_own_words_leads_to_the_one_thing_to_do(String words) {
        person.welcomed().type(DISTRESS).type(words);

        assertThat(person.events()).contains(new CrisisAnswered("danger"));
        assertThat(person.said()).contains("une seule chose", "**15**");
        assertThat(person.at()).isEqualTo("care.ASKING_NEARBY");
    }

    @Test
    void danger_of_somebody_else_is_understood_too() {
        person.welcomed().type("english").type("my neighbour beats his kids").type("they are in danger");

        assertThat(person.events()).contains(new CrisisAnswered("danger"));
        assertThat(person.said()).contains("just one thing", "**17**");
    }

    @Test
    void a_bare_yes_is_safe_only_as_an_answer_to_the_question_that_was_just_put() {
        person.welcomed().type(DISTRESS).type("oui");
        assertThat(person.events()).contains(new CrisisAnswered("safe"));

        person.type(DISTRESS).type("c’est compliqué").type("oui");
        assertThat(person.events()).doesNotHaveAnyElementsOfTypes(CrisisAnswered.class);
        assertThat(person.said()).contains("« Je suis en danger »", "« Je suis en sécurité »", "**3114**");
        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "oui mais", "d’accord", "ça va", "yes but not for long"})
    void what_may_be_a_yes_is_asked_once_more_with_the_buttons_named(String words) {
        person.welcomed().type(DISTRESS).type(words);

        assertThat(person.said()).contains("« Je suis en danger »", "« Je suis en sécurité »", "**3114**");
        assertThat(person.at()).isEqualTo("care.ASKING_SAFETY");
    }

    @ParameterizedTest
    @CsvSource({"ma sœur, nearby", "mon voisin, nearby", "my mum, nearby", "je suis seule, alone", "nobody, alone"})
    void who_is_near_is_understood_in_their_own_words(String words, String answer) {
        person.welcomed().type(DISTRESS).tap("care-danger").type(words);

        assertThat(person.events()).contains(new CrisisAnswered(answer));
        assertThat(person.at()).isEqualTo("care.ASKING_NEXT");
    }

    @Test
    void where_somebody_is_beaten_at_home_a_husband_is_not_taken_for_help() {
        person.welcomed()
                .recorded(new CrisisNoticed("violence"))
                .tap("care-help")
                .tap("care-danger")
                .type("mon mari");

        assertThat(person.at()).isEqualTo("care.ASKING_NEARBY");
        assertThat(person.said()).contains("**17**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"care-danger", "care-safe"})
    void an_answer_that_is_not_understood_gives_the_numbers_once(String answer) {
        person.welcomed().type(DISTRESS).tap(answer).type("euh bof").said();

        assertThat(person.said()).containsOnlyOnce("**3114**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "care-danger", "care-safe"})
    void after_two_answers_that_are_not_understood_the_third_is_short_and_names_the_buttons(String answer) {
        person.welcomed().type(DISTRESS);
        if (!answer.isEmpty()) {
            person.tap(answer);
        }
        person.type("euh bof").type("euh bof").type("euh bof");

        assertThat(person.said())
                .containsOnlyOnce("**3114**")
                .contains("par un bouton : « ")
                .hasSizeLessThan(420);
        assertThat(choices()).contains(answer.equals("care-danger") ? "care-nearby" : "care-danger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"go back", "reprendre", "no", "I’m safe", "ça va", "retour", "non merci"})
    void going_back_is_understood_in_their_own_words(String words) {
        person.welcomed().type(DISTRESS).tap("care-safe").type(words);

        assertThat(person.events()).contains(new CrisisClosed());
        assertThat(person.at()).isEqualTo("care.ASKING_FOLLOW_UP");
    }

    @Test
    void whoever_was_in_danger_goes_on_only_by_saying_so() {
        person.welcomed().type(DISTRESS).tap("care-danger").tap("care-alone").type("ça va");
        assertThat(person.at()).isEqualTo("care.ASKING_NEXT");

        person.type("je ne suis pas en sécurité");
        assertThat(person.at()).isEqualTo("care.ASKING_NEARBY");

        person.tap("care-alone").type("revenir");
        assertThat(person.events()).contains(new CrisisClosed());
    }

    @Test
    void a_check_in_asked_for_meanwhile_is_told_to_rest() {
        person.welcomed().type(DISTRESS).tap("care-safe").type("check in");

        assertThat(person.said()).contains("laissons la motivation de côté").containsOnlyOnce("**3114**");
        assertThat(choices()).contains("care-go-on");
    }

    @Test
    void data_is_handed_over_and_erased_by_words_as_well() {
        person.onTelegram().welcomed().type(DISTRESS).type("exporte mes données");
        assertThat(person.replies().stream().map(reply -> reply.reply())).anyMatch(Reply.Document.class::isInstance);

        for (var words : List.of("supprime tout", "effacer mes données", "delete my data")) {
            assertThat(person.type(words).said()).as(words).contains("effac").doesNotContain("J’ai bien ton message");
        }
        person.type("oui");
        assertThat(person.erased()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-in", "well-being", "setbacks", "progress"})
    void what_is_about_motivation_or_feelings_rests_for_the_day(String flow) {
        person.welcomed().type(DISTRESS).tap("care-safe").tap("care-go-on").tap("care-no");
        assertThat(choices()).doesNotContain("start-" + flow);

        person.tap("start-" + flow);
        assertThat(person.said()).contains("laissons la motivation de côté");
        assertThat(person.at()).isEqualTo("menu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"j’ai 15 ans et je veux mourir", "je veux mourir, j’ai 15 ans"})
    void a_message_that_tells_that_a_minor_writes_gets_the_numbers_for_minors(String words) {
        person.onTelegram().type(words);
        assertThat(person.said()).contains("**119**", "**3114**", "personne adulte");

        person.tap("care-safe");
        assertThat(person.said()).contains("**119**");
        assertThat(choices()).containsExactly("care-go-on", "care-danger");
    }

    @Test
    void an_age_told_in_figures_is_an_answer_to_the_question_for_it() {
        person.open().tap("fr").tap("tu").type("j'ai 15 ans");
        assertThat(person.at()).isEqualTo("welcome.TOO_YOUNG");

        person.type("mon père me frappe");
        assertThat(person.said()).contains("**119**");

        var adult = new Rehearsal(new NeverAsked());
        assertThat(adult.open().tap("fr").tap("tu").type("j’ai 34 ans").at()).isEqualTo("welcome.ASKING_CONSENT");
    }

    @Test
    void the_same_holds_on_the_web_once_the_conversation_was_opened() {
        person.open().type("I want to die");

        assertThat(person.said()).contains("I am a program", "Are you safe right now?");
    }

    @Test
    void a_newcomer_who_goes_on_in_english_after_a_first_alarm_in_french_is_answered_in_english() {
        person.open().type(DISTRESS).type("I want to die");

        assertThat(person.said()).contains("I am a program", "Are you safe right now?");
    }

    private List<String> choices() {
        return person.replies().getLast().reply() instanceof Reply.Choices(var _, var choices)
                ? choices.stream().map(Reply.Choice::id).toList()
                : List.of();
    }
}
