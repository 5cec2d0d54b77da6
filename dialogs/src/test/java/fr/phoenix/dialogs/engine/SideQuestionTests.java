package fr.phoenix.dialogs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideQuestionTests {

    private final ScriptedOrchestrator orchestrator = new ScriptedOrchestrator();
    private final Rehearsal person = new Rehearsal(orchestrator);

    @ParameterizedTest
    @ValueSource(strings = {"check-in", "letter", "cv"})
    void isAnsweredFromTheFileAndTheOpenQuestionComesAgain(String flow) {
        person.welcomed().tap("start-" + flow);
        var at = person.at();

        person.type("attends, c’est quoi le CPF ?");

        assertThat(person.said()).contains("compte personnel de formation").contains("Source\u00a0:");
        assertThat(person.replies()).hasSizeGreaterThan(1);
        assertThat(person.at()).isEqualTo(at);
        assertThat(orchestrator.situations).isEmpty();
    }

    @Test
    void besideAnAnswerBothCount() {
        person.welcomed().checkingIn();
        var at = person.at();

        person.type("7. Et c’est quoi une VAE ?");

        assertThat(person.said()).contains("validation des acquis");
        assertThat(person.at()).isNotEqualTo(at);
    }

    @Test
    void withoutAnEntryNothingIsMadeUp() {
        person.welcomed().tap("start-check-in").type("c’est quoi le DIF ?");

        assertThat(person.said()).contains("je préfère ne rien inventer");
    }

    @Test
    void isAnsweredInTheLanguageOfTheConversation() {
        person.open().tap("en").tap("adult").tap("agree").type("what is the CPF?");

        assertThat(person.said()).contains("personal training account").contains("Source:");
    }

    @Test
    void isAnsweredDuringTheWelcomeToo() {
        person.open().type("c’est quoi un ATS ?");

        assertThat(person.said()).contains("logiciel");
        assertThat(person.at()).isEqualTo("welcome.ASKING_LANGUAGE");
    }
}
