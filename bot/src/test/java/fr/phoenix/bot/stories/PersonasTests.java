package fr.phoenix.bot.stories;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.stories.PersonaPlay.Played;
import fr.phoenix.dialogs.interviewing.Behaviour;
import fr.phoenix.dialogs.interviewing.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Thirty people who do not exist go through all three flows, each in their own way, with no model. */
class PersonasTests {

    private static final List<Played> PLAYED = new ArrayList<>();
    private static Models models;

    @BeforeAll
    static void start() {
        models = Models.offline();
    }

    @AfterAll
    static void tell() {
        models.close();
        int messages = sum(Played::messages);
        int understood = messages - sum(Played::planned);
        System.out.printf(
                "FIGURE personas %d: turns %d, of which typed %d, finished flows %d, other than answers %d%n",
                PLAYED.size(), messages, sum(Played::typed), sum(Played::finished), sum(Played::whims));
        tellInterviewing();
        System.out.printf(
                "FIGURE rules understood %d of %d messages (%d %%)%n",
                understood, messages, messages == 0 ? 0 : 100 * understood / messages);
    }

    private static void tellInterviewing() {
        var tallies =
                PLAYED.stream().flatMap(played -> played.checkIns().stream()).toList();
        int reflections = tallies.stream().mapToInt(Tally::reflections).sum();
        int questions = tallies.stream().mapToInt(Tally::questions).sum();
        System.out.printf(
                Locale.ROOT,
                "FIGURE interviewing: check-ins %d, reflections %d to questions %d (%.2f), open %d, complex %d, affirmations %d, told with"
                        + " permission %d, persuasion %d, confrontation %d%n",
                tallies.size(),
                reflections,
                questions,
                (double) reflections / questions,
                count(tallies, Behaviour.OPEN_QUESTION),
                count(tallies, Behaviour.COMPLEX_REFLECTION),
                count(tallies, Behaviour.AFFIRMATION),
                count(tallies, Behaviour.INFORMATION_WITH_PERMISSION),
                count(tallies, Behaviour.PERSUASION),
                count(tallies, Behaviour.CONFRONTATION));
    }

    private static int count(List<Tally> tallies, Behaviour behaviour) {
        return tallies.stream().mapToInt(tally -> tally.count(behaviour)).sum();
    }

    private static int sum(ToIntFunction<Played> figure) {
        return PLAYED.stream().mapToInt(figure).sum();
    }

    /** Who goes back and forth is asked more often than they are answered; over all of them the ratio is told. */
    private static void pushesNobody(Tally tally) {
        assertThat(tally.count(Behaviour.PERSUASION)).isZero();
        assertThat(tally.count(Behaviour.CONFRONTATION)).isZero();
    }

    @Test
    void there_are_thirty_in_both_languages() {
        var personas = Persona.all();

        assertThat(personas).hasSize(30);
        assertThat(personas).extracting(Persona::seed).doesNotHaveDuplicates();
        assertThat(personas.stream().filter(Persona::french).count()).isBetween(15L, 22L);
    }

    @TestFactory
    Stream<DynamicTest> everybody_gets_through() {
        return Persona.all().stream()
                .map(persona -> DynamicTest.dynamicTest(persona.toString(), () -> {
                    var played = new PersonaPlay(persona, models.orchestrator(), script -> {}).play();

                    assertThat(played.finished()).isGreaterThanOrEqualTo(3);
                    assertThat(played.checkIns()).isNotEmpty().allSatisfy(PersonasTests::pushesNobody);
                    PLAYED.add(played);
                }));
    }
}
