package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.FlowMoved;
import fr.phoenix.dialogs.ConversationEvent.FlowStarted;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Profile;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.orchestration.Command;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import fr.phoenix.dialogs.understanding.Rules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentsTests {

    private static final String AGREE_CHECK_INS = ConsentFlow.agreement(Purpose.CHECK_INS);
    private static final String DECLINE_CHECK_INS = ConsentFlow.refusal(Purpose.CHECK_INS);
    private static final String AGREE_COACH = ConsentFlow.agreement(Purpose.COACH_REVIEW);

    private final ScriptedOrchestrator orchestrator = new ScriptedOrchestrator();
    private final Rehearsal person = new Rehearsal(orchestrator);

    @Test
    void feelings_are_asked_for_only_after_an_agreement_with_its_version() {
        person.welcomed().tap("start-check-in");
        assertThat(person.at()).isEqualTo("consent-check-ins.ASKING");
        assertThat(person.said()).contains("santé").doesNotContain("de 0 (au plus bas)");

        person.tap(AGREE_CHECK_INS);
        assertThat(person.events()).contains(new ConsentAnswered(Purpose.CHECK_INS, true, "1"));
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");

        person.tap("4")
                .tap("5")
                .type("tout")
                .straightToTheStep()
                .type("dormir")
                .tap("today")
                .sureOfIt()
                .tap("start-check-in");
        assertThat(person.at()).isEqualTo("check-in.ASKING_LAST_STEP");
        person.tap("done");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
    }

    @Test
    void without_that_agreement_a_small_step_is_planned_all_the_same() {
        person.welcomed().tap("start-check-in").tap(DECLINE_CHECK_INS);
        assertThat(person.events()).contains(new ConsentAnswered(Purpose.CHECK_INS, false, "1"));
        assertThat(person.at()).isEqualTo("check-in.ASKING_STEP");

        person.type("appeler Samira").tap("tomorrow").sureOfIt();
        assertThat(person.said()).contains("**appeler Samira** — Demain");
        assertThat(orchestrator.briefs).isEmpty();

        person.tap("start-check-in").tap("done");
        assertThat(person.at()).isEqualTo("check-in.ASKING_STEP");
    }

    @Test
    void what_is_written_while_a_consent_is_asked_for_reaches_no_model() {
        person.welcomed().tap("start-check-in").type("je me sens mal en ce moment");

        assertThat(orchestrator.situations).extracting(Situation::audience).noneMatch(a -> a.modelAllowed());
        assertThat(person.at()).isEqualTo("consent-check-ins.ASKING");
    }

    @Test
    void a_withdrawal_holds_in_the_middle_of_a_check_in() {
        person.welcomed().checkingIn().tap("4").type("mes données").tap("consent-withdraw-check-ins");
        assertThat(person.at()).isEqualTo("check-in.ASKING_STEP");
        assertThat(person.events()).contains(new FlowMoved("check-in", "ASKING_CONFIDENCE", "REFUSED", "ASKING_STEP"));

        person.type("retour").tap("5");
        assertThat(person.at()).isEqualTo("check-in.ASKING_STEP");
    }

    @Test
    void a_check_in_begun_before_feelings_needed_an_agreement_asks_for_it_and_goes_on() {
        person.welcomed()
                .recorded(
                        new FlowStarted("check-in", 1, "RECALLING"),
                        new FlowMoved("check-in", "RECALLING", "SETTLED", "ASKING_MOOD"),
                        new QuestionAsked("check-in", "ASKING_MOOD"));
        person.tap("4");
        assertThat(person.at()).isEqualTo("consent-check-ins.ASKING");

        person.tap(AGREE_CHECK_INS).tap("4");
        assertThat(person.at()).isEqualTo("check-in.ASKING_CONFIDENCE");
        assertThat(person.folded().active().orElseThrow().version()).isEqualTo(4);
    }

    @Test
    void leaving_the_question_leaves_the_check_in() {
        person.welcomed().tap("start-check-in").type("annuler");

        assertThat(person.at()).isEqualTo("menu");
        assertThat(person.folded().profile().answer(Purpose.CHECK_INS)).isEmpty();
    }

    @Test
    void whoever_asks_for_a_coach_first_agrees_that_coaches_read_and_is_told_why() {
        person.welcomed().type("coach");
        assertThat(person.events()).contains(new CoachAsked());
        assertThat(person.said()).contains("lire nos échanges");
        assertThat(person.folded().profile().consentsTo(Purpose.COACH_REVIEW)).isFalse();

        person.tap(AGREE_COACH);
        assertThat(person.folded().profile().consentsTo(Purpose.COACH_REVIEW)).isTrue();
        assertThat(person.at()).isEqualTo("menu");

        person.type("coach");
        assertThat(person.said()).contains("C’est noté");
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void a_coach_refused_leaves_the_flow_where_it_was_and_can_be_asked_for_again() {
        person.welcomed().checkingIn().tap("4").type("coach").type("non");
        assertThat(person.folded().profile().consentsTo(Purpose.COACH_REVIEW)).isFalse();
        assertThat(person.said()).contains("les coachs ne voient");
        assertThat(person.at()).isEqualTo("check-in.ASKING_CONFIDENCE");

        person.type("coach").type("oui").tap("consent-withdraw-coach-review");
        assertThat(person.folded().profile().consentsTo(Purpose.COACH_REVIEW)).isFalse();
        assertThat(person.at()).isEqualTo("check-in.ASKING_CONFIDENCE");
    }

    @Test
    void a_newcomer_who_asks_for_a_coach_is_welcomed_first() {
        person.open().type("coach").tap("fr").tap("tu").tap("adult").tap("agree");

        assertThat(person.at()).isEqualTo("consent-coach-review.ASKING");
    }

    @Test
    void every_purpose_has_its_button_and_giving_shows_the_wording() {
        person.welcomed();
        for (var purpose : Purpose.values()) {
            person.type("/donnees").tap(Rules.WITHDRAW + purpose.code());
            assertThat(person.folded().profile().consentsTo(purpose)).isFalse();

            person.tap(Rules.GIVE + purpose.code());
            assertThat(person.at()).isEqualTo(ConsentFlow.code(purpose) + ".ASKING");
            person.tap(ConsentFlow.agreement(purpose));
            assertThat(person.events()).contains(new ConsentAnswered(purpose, true, purpose.textVersion()));
        }

        person.type("je retire mon consentement");
        assertThat(person.events()).hasAtLeastOneElementOfType(ConsentAnswered.class);
        assertThat(Purpose.values())
                .noneMatch(purpose -> person.folded().profile().consentsTo(purpose));
    }

    @Test
    void a_button_of_another_question_agrees_to_nothing() {
        person.welcomed().type("coach").tap("agree").tap(AGREE_CHECK_INS);

        assertThat(person.at()).isEqualTo("consent-coach-review.ASKING");
        assertThat(person.folded().profile().answer(Purpose.COACH_REVIEW)).isEmpty();
    }

    @Test
    void an_agreement_to_another_wording_is_asked_for_again_before_a_model_is_used() {
        person.welcomed().checkingIn().recorded(new ConsentAnswered(Purpose.AI_PROCESSING, true, "0"));

        person.tap("4");
        assertThat(person.at()).isEqualTo("consent-ai-processing.ASKING");
        person.tap(ConsentFlow.agreement(Purpose.AI_PROCESSING));
        assertThat(person.at()).isEqualTo("check-in.ASKING_CONFIDENCE");
        person.tap("5").type("tout");
        assertThat(orchestrator.briefs.getLast().audience().modelAllowed()).isTrue();
    }

    @Test
    void an_agreement_to_another_wording_counts_for_nothing_until_it_is_renewed() {
        person.welcomed()
                .recorded(
                        new ConsentAnswered(Purpose.CHECK_INS, true, "0"),
                        new ConsentAnswered(Purpose.COACH_REVIEW, true, "0"));
        assertThat(person.folded().profile().consentsTo(Purpose.COACH_REVIEW)).isFalse();

        person.tap("start-check-in");
        assertThat(person.at()).isEqualTo("consent-check-ins.ASKING");
    }

    @Test
    void a_minor_reaches_no_flow_and_no_model_whatever_they_try() {
        person.onTelegram().open().tap("fr").tap("vous").tap("minor");
        var attempts = new ArrayList<>(List.of(
                "start-check-in",
                "start-letter",
                "start-cv",
                "start-welcome",
                "coach",
                "agree",
                "decline",
                "menu",
                "4"));
        attempts.addAll(List.of("help", "cancel", "resume", "lang-fr", "privacy", "data-export", "data-erase", "yes"));
        for (var purpose : Purpose.values()) {
            attempts.addAll(List.of(
                    ConsentFlow.agreement(purpose),
                    Rules.GIVE + purpose.code(),
                    Rules.WITHDRAW + purpose.code(),
                    "start-" + ConsentFlow.code(purpose)));
        }
        for (var choice : attempts) {
            person.tap(choice);
            assertThat(person.at()).as(choice).isEqualTo("welcome.TOO_YOUNG");
        }
        for (var words : List.of(
                "/checkin",
                "/lettre",
                "/cv",
                "/coach",
                "passer",
                "aide",
                "menu",
                "avec ia",
                "sans ia",
                "annuler",
                "bonjour")) {
            orchestrator.proposing("", new Command.StartFlow("letter"));
            person.type(words);
            assertThat(person.at()).as(words).isEqualTo("welcome.TOO_YOUNG");
        }
        person.paste("offre ".repeat(100), Kind.OFFER);
        person.send("cv.txt", "Marie Dupont, vendeuse, marie@example.org. ".repeat(12));

        assertThat(person.at()).isEqualTo("welcome.TOO_YOUNG");
        assertThat(person.said()).contains("Mission locale");
        assertThat(person.folded().stack()).hasSize(1);
        assertThat(person.folded().profile().coachAsked()).isFalse();
        assertThat(orchestrator.situations).isEmpty();
        assertThat(orchestrator.briefs).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"non merci", "je ne veux pas", "pas d’accord", "je n’accepte pas", "no thanks", "I don't agree"})
    void a_refusal_is_understood_however_it_is_worded(String refusal) {
        person.welcomed().tap("start-check-in").type(refusal);

        assertThat(person.folded().profile().answer(Purpose.CHECK_INS).map(Profile.Consent::given))
                .contains(false);
        assertThat(person.at()).isEqualTo("check-in.ASKING_STEP");
    }

    @Test
    void a_minor_in_distress_is_not_sent_to_coaches_who_may_not_answer() {
        person.open().tap("fr").tap("tu").tap("minor").type("je veux mourir");

        assertThat(person.said()).contains("3114", "119").doesNotContain("coach");
    }
}
