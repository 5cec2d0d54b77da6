package fr.phoenix.dialogs.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.engine.Trial;
import fr.phoenix.dialogs.history.Forks.Forked;
import fr.phoenix.dialogs.history.Forks.Wish;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.orchestration.Orchestrators;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import fr.phoenix.dialogs.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ForksTests {

    /** The turn in which something was planned. */
    private static final int PLANNED = 6;

    private final Texts texts = Texts.load();
    private final List<Optional<String>> asked = new ArrayList<>();
    private final Orchestrators candidates = (prompt, model) -> {
        asked.add(model);
        return prompt.filter("check-in/reflect.v9.fr"::equals).isPresent()
                ? new Orchestrators.Found.NoSuchPrompt(List.of("check-in/reflect.v1.fr"))
                : new Orchestrators.Found.Ready(new ScriptedOrchestrator());
    };
    private final Forks forks =
            new Forks(new TimeMachine(new Trial(Catalogue.flows(texts), texts, _ -> new Door.Closed())), candidates);

    private Forked fork(Rehearsal person, int number, Wish wish) {
        return forks.fork(person.history(), number, wish, new MessageId(new UUID(4, 2)), Rehearsal.NOW.plusSeconds(45));
    }

    private static Wish model(String name) {
        return new Wish(Optional.empty(), Optional.of(name), Optional.empty());
    }

    private static Rehearsal person() {
        return new Rehearsal(new ScriptedOrchestrator()).welcomed().type("j’ai le trac");
    }

    @Test
    void the_same_turn_is_taken_by_another_model_and_the_log_stays() {
        var person = person();
        var history = person.history();

        assertThat(fork(person, PLANNED, model("gemini-next"))).isInstanceOfSatisfying(Forked.Taken.class, taken -> {
            assertThat(taken.turn().number()).isEqualTo(PLANNED);
            assertThat(taken.tried().events()).hasAtLeastOneElementOfType(Planned.class);
        });
        assertThat(asked).containsExactly(Optional.of("gemini-next"));
        assertThat(person.history()).isEqualTo(history);
    }

    @Test
    void once_an_agreement_is_withdrawn_no_model_reads_what_was_said_under_it() {
        var person = person().type("sans IA");

        assertThat(fork(person, PLANNED, model("gemini-next"))).isEqualTo(new Forked.NotAgreed());
        assertThat(asked).isEmpty();

        var silent = new Wish(Optional.empty(), Optional.empty(), Optional.of(new Words("bonjour")));
        assertThat(fork(person, PLANNED, silent)).isInstanceOf(Forked.Taken.class);
        assertThat(fork(person, PLANNED, model("offline"))).isInstanceOf(Forked.Taken.class);
        assertThat(asked).containsExactly(Optional.of("offline"), Optional.of("offline"));
    }

    @Test
    void what_there_is_not_is_told_with_what_there_is() {
        var person = person();
        var wish = new Wish(Optional.of("check-in/reflect.v9.fr"), Optional.empty(), Optional.empty());

        assertThat(fork(person, PLANNED, wish)).isEqualTo(new Forked.NoSuchPrompt(List.of("check-in/reflect.v1.fr")));
        assertThat(fork(person, 99, model("offline"))).isEqualTo(new Forked.NoSuchTurn());
    }
}
