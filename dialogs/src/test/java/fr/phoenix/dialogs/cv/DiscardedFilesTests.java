package fr.phoenix.dialogs.cv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import org.junit.jupiter.api.Test;

class DiscardedFilesTests {

    private final ScriptedOrchestrator orchestrator = new ScriptedOrchestrator();

    @Test
    void a_file_that_was_read_is_gone_after_its_turn() {
        var person = new Rehearsal(orchestrator).welcomed();

        person.tap("start-cv").send("cv.txt", Cvs.CASHIER);

        assertThat(person.at()).isEqualTo("cv.ASKING_OFFER");
        assertThat(person.files())
                .as("the picture that was drawn, and nothing else")
                .isOne();
    }

    @Test
    void a_file_that_the_person_wants_to_keep_is_there_after_its_turn() {
        var person = new Rehearsal(orchestrator).welcomed();

        person.tap("start-cv").tap("keep").send("cv.txt", Cvs.CASHIER);

        assertThat(person.files()).as("the file and the picture").isEqualTo(2);
    }

    @Test
    void a_file_that_could_not_be_read_is_gone_too() {
        var person = new Rehearsal(orchestrator, file -> new Reading.Illegible(Problem.BROKEN)).welcomed();

        person.tap("start-cv").send("cv.pdf", "%PDF");

        assertThat(person.at()).isEqualTo("cv.ASKING_CV");
        assertThat(person.files()).isZero();
    }
}
