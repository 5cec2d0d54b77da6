package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.FlowMigrated;
import fr.phoenix.dialogs.ConversationEvent.FlowMoved;
import fr.phoenix.dialogs.ConversationEvent.FlowStarted;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.ConversationEvent.SlotsFilled;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeoverTests {

    private final Rehearsal person = new Rehearsal(new ScriptedOrchestrator());

    /** A check-in in the middle, as a version of the flow began it. */
    private static ConversationEvent[] begun(int version, String first, String second) {
        return new ConversationEvent[] {
            new FlowStarted("check-in", version, first),
            new QuestionAsked("check-in", first),
            new SlotsFilled("check-in", Map.of("mood", "6")),
            new FlowMoved("check-in", first, "ANSWERED", second),
            new QuestionAsked("check-in", second)
        };
    }

    @Test
    void a_rule_that_keeps_the_question_keeps_the_answer_that_is_given_to_it() {
        person.welcomed()
                .tap("start-check-in")
                .tap(ConsentFlow.agreement(Purpose.CHECK_INS))
                .type("annuler")
                .recorded(begun(1, "ASKING_MOOD", "ASKING_CONFIDENCE"));
        person.tap("5");

        assertThat(person.at()).isEqualTo("check-in.ASKING_WEIGHT");
        assertThat(person.events())
                .contains(new FlowMigrated(
                        "check-in",
                        1,
                        4,
                        "ASKING_CONFIDENCE",
                        "ASKING_CONFIDENCE",
                        Map.of("ASKING_MOOD", "ASKING_MOOD", "ASKING_CONFIDENCE", "ASKING_CONFIDENCE"),
                        Map.of(),
                        Set.of()));
        var frame = person.folded().active().orElseThrow();
        assertThat(frame.version()).isEqualTo(4);
        assertThat(frame.slots()).containsEntry("mood", "6").containsEntry("confidence", "5");

        person.type("retour").type("retour");
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
    }

    @Test
    void without_a_rule_the_person_is_told_and_asked_from_the_beginning() {
        person.welcomed().recorded(begun(0, "ASKING_SLEEP", "ASKING_DREAMS"));
        person.type("je dors mal");

        assertThat(person.said()).startsWith("Le guide de cette conversation a changé depuis ton dernier message");
        assertThat(person.events())
                .contains(new FlowMigrated(
                        "check-in", 0, 4, "ASKING_DREAMS", "RECALLING", Map.of(), Map.of(), Set.of("mood")));
        assertThat(person.at()).isEqualTo("consent-check-ins.ASKING");

        person.tap(ConsentFlow.agreement(Purpose.CHECK_INS));
        assertThat(person.at()).isEqualTo("check-in.ASKING_MOOD");
        assertThat(person.folded().active().orElseThrow().slots()).doesNotContainValue("je dors mal");
        assertThat(person.folded().active().orElseThrow().canGoBack()).isFalse();
    }

    @Test
    void a_wish_is_still_heard_when_its_flow_has_changed() {
        person.welcomed().recorded(begun(0, "ASKING_SLEEP", "ASKING_DREAMS"));
        person.type("annuler");

        assertThat(person.said()).contains("Le guide de cette conversation a changé", "C’est annulé");
        assertThat(person.at()).isEqualTo("menu");
    }

    @Test
    void a_parked_flow_that_changed_is_told_by_its_name_and_the_open_question_goes_on() {
        person.welcomed().recorded(begun(0, "ASKING_SLEEP", "ASKING_DREAMS"));
        person.recorded(new FlowStarted("letter", 1, "ASKING_OFFER"), new QuestionAsked("letter", "ASKING_OFFER"));
        person.type("annuler");

        assertThat(person.said())
                .contains("le guide a changé pour ton point du moment")
                .contains("C’est annulé")
                .contains("Reprenons où nous en étions");
    }

    @Test
    void what_a_newer_version_began_is_left_to_it_however_often_an_older_one_looks() {
        person.welcomed().recorded(new FlowStarted("check-in", 99, "ASKING_WEATHER"));
        var before = person.folded();

        person.leave("il fait beau");
        for (int look = 0; look < 2 * TurnTaking.MOST_ATTEMPTS; look++) {
            assertThat(person.again()).isInstanceOf(Conversations.Outcome.LeftToNewer.class);
        }

        assertThat(person.folded()).isEqualTo(before);
        assertThat(person.waits()).isTrue();
    }
}
