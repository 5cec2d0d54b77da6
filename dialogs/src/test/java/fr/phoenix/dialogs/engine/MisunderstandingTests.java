package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Reply.Choice;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisunderstandingTests {

    private final Rehearsal person = new Rehearsal(new ScriptedOrchestrator());

    @Test
    void theSameQuestionIsNeverHeardAThirdTime() {
        person.welcomed().checkingIn();
        var question = lastReply();

        person.type("bof bof");
        assertThat(lastReply()).isEqualTo(question);
        person.type("pffff");
        assertThat(person.said()).doesNotContain(question).contains("tourner en rond");
        person.type("grmbl");
        assertThat(person.said()).doesNotContain(question);
    }

    @Test
    void thereAreWaysOutThatWork() {
        person.welcomed().checkingIn();
        var at = person.at();
        person.type("bof bof").type("pffff");

        assertThat(choices()).extracting(Choice::id).contains("resume", "coach").hasSizeBetween(2, 3);
        assertThat(person.at()).isEqualTo(at);
        person.tap("resume");
        assertThat(person.at()).isEqualTo(at);
        person.type("7");
        assertThat(person.at()).isNotEqualTo(at);
    }

    @Test
    void anAnswerInBetweenBeginsTheCountAnew() {
        person.welcomed().checkingIn().type("bof bof").type("7");
        var question = lastReply();

        person.type("bof bof");

        assertThat(lastReply()).isEqualTo(question);
    }

    @Test
    void whatWasUnderstoodInBetweenBeginsTheCountAnewToo() {
        person.welcomed().checkingIn().type("blorp").type("aide").type("c’est quoi le CPF ?");
        var question = lastReply();

        person.type("blorp");

        assertThat(lastReply()).isEqualTo(question);
    }

    @Test
    void atTheMenuThereAreWaysOutToo() {
        person.welcomed().type("blorp").type("blorp");

        assertThat(person.said()).contains("Voici ce que je sais faire");
        assertThat(choices()).extracting(Choice::id).contains("start-check-in", "start-letter", "start-cv", "coach");
    }

    private String lastReply() {
        return person.replies().getLast().reply().words().text();
    }

    private List<Choice> choices() {
        return ((Reply.Choices) person.replies().getLast().reply()).choices();
    }
}
