package fr.phoenix.dialogs.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.ConversationEvent.FlowFinished;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.interviewing.Behaviour;
import fr.phoenix.dialogs.interviewing.CodedWording;
import fr.phoenix.dialogs.interviewing.Tally;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.Journal;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import fr.phoenix.dialogs.texts.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People who answer anything that can be answered, three check-ins each: all ways through the table, measured. */
class CheckInWalksTests {

    private static final int PEOPLE = 120;
    private static final int CHECK_INS = 3;
    private static final int MOST_TURNS = 60;

    private static final List<String> WORDS = List.of(
            "j’ai peur de recommencer à zéro",
            "deux refus cette semaine, et un silence",
            "je n’ai pas les moyens de me former",
            "ma famille n’y croit pas",
            "ça avance, j’ai appelé le centre",
            "je ne sais pas par où commencer",
            "appeler une personne du métier",
            "quand les enfants dorment",
            "un peu de calme et une réponse");

    private static final CodedWording CODED = CodedWording.load(Texts.load());

    private final List<Tally> tallies = new ArrayList<>();
    private int steps;
    private int reasons;

    @Test
    void every_finished_check_in_leaves_a_step_or_a_reason_and_keeps_the_budget() {
        for (int seed = 0; seed < PEOPLE; seed++) {
            walk(new Random(seed));
        }
        int questions = tallies.stream().mapToInt(Tally::questions).sum();
        int reflections = tallies.stream().mapToInt(Tally::reflections).sum();
        System.out.printf(
                Locale.ROOT,
                "FIGURE check-in walks: finished %d, with a step %d, with a reason %d; reflections %d to questions %d (%.2f), complex %d,"
                        + " open %d, affirmations %d, told with permission %d, persuasion %d, confrontation %d%n",
                tallies.size(),
                steps,
                reasons,
                reflections,
                questions,
                (double) reflections / questions,
                sum(Behaviour.COMPLEX_REFLECTION),
                sum(Behaviour.OPEN_QUESTION),
                sum(Behaviour.AFFIRMATION),
                sum(Behaviour.INFORMATION_WITH_PERMISSION),
                sum(Behaviour.PERSUASION),
                sum(Behaviour.CONFRONTATION));
        assertThat(tallies).hasSize(PEOPLE * CHECK_INS);
        assertThat(tallies).filteredOn(tally -> !tally.keepsTheBudget()).isEmpty();
        assertThat(steps + reasons).isEqualTo(tallies.size());
        assertThat(reasons).isPositive();
    }

    private int sum(Behaviour behaviour) {
        return tallies.stream().mapToInt(tally -> tally.count(behaviour)).sum();
    }

    private void walk(Random random) {
        var person = new Rehearsal(new ScriptedOrchestrator()).welcomed().checkingIn();
        for (int round = 0; round < CHECK_INS; round++) {
            int from = person.history().size();
            for (int turn = 0; person.at().startsWith("check-in."); turn++) {
                assertThat(turn).as("turns, at " + person.at()).isLessThan(MOST_TURNS);
                answer(person, random);
            }
            var history = person.history();
            tallies.add(Tally.of(turns(history.subList(round == 0 ? 0 : from, history.size()))));
            leaves(person);
            while (!person.at().equals("menu")) {
                answer(person, random);
            }
            person.later(Duration.ofDays(7)).tap("start-check-in");
        }
    }

    private void leaves(Rehearsal person) {
        var last = Journal.in(person.folded().facts()).last().orElseThrow();
        var finished = person.history().stream()
                .filter(FlowFinished.class::isInstance)
                .map(FlowFinished.class::cast)
                .filter(event -> event.flow().equals("check-in"))
                .toList()
                .getLast();
        if (finished.state().equals(CheckInState.DONE.name())) {
            assertThat(last).extracting(CheckIn::step).asString().isNotBlank();
            steps++;
        } else {
            assertThat(finished.state()).isEqualTo(CheckInState.LEFT.name());
            reasons++;
        }
    }

    private static void answer(Rehearsal person, Random random) {
        var taps = person.replies().getLast().reply() instanceof Reply.Choices choices
                ? choices.choices()
                : List.<Reply.Choice>of();
        boolean open = taps.isEmpty() || random.nextInt(3) == 0;
        if (open
                && !person.at()
                        .matches(
                                ".*(MOOD|CONFIDENCE|SURE|WAY|PERMISSION|MOVES|REMINDER|OUTCOME|LAST_STEP|SETBACKS|ANOTHER)")) {
            person.type(WORDS.get(random.nextInt(WORDS.size())));
        } else {
            person.tap(taps.get(random.nextInt(taps.size())).id());
        }
    }

    /** What was said in the check-in, in answer to each message. */
    private static List<Set<Behaviour>> turns(List<fr.phoenix.dialogs.ConversationEvent> events) {
        var turns = new ArrayList<Set<Behaviour>>();
        var turn = new ArrayList<Replied>();
        for (var event : events) {
            if (event instanceof MessageReceived) {
                turns.add(CODED.code(turn));
                turn.clear();
            } else if (event instanceof Replied replied && replied.flow().equals("check-in")) {
                turn.add(replied);
            }
        }
        turns.add(CODED.code(turn));
        return turns;
    }
}
