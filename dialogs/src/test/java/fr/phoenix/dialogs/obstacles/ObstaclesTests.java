package fr.phoenix.dialogs.obstacles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.lexicon.WordList;
import fr.phoenix.dialogs.texts.Texts;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObstaclesTests {

    private static final int FEWEST_LINES = 6;

    private final Obstacles obstacles = Obstacles.load();

    /** A line of {@code lines-fr.txt}: the obstacles it names, the best first; behind {@code !} those it must not name. */
    private record Line(List<String> expected, String text) {

        static Line of(String line) {
            var parts = line.split(" \\| ", 2);
            return new Line(List.of(parts[0].split(",")), parts[1]);
        }

        List<String> wanted() {
            return expected.stream().filter(code -> code.matches("[a-z].*")).toList();
        }

        boolean met(List<String> named) {
            return expected.equals(List.of("-"))
                    ? named.isEmpty()
                    : named.containsAll(wanted())
                            && (wanted().isEmpty() || named.getFirst().equals(wanted().getFirst()))
                            && named.stream().noneMatch(code -> expected.contains("!" + code));
        }
    }

    @Test
    void the_issue_wants_at_least_22_obstacles() {
        assertThat(obstacles.all()).hasSizeGreaterThanOrEqualTo(22);
        assertThat(obstacles.all())
                .allSatisfy(
                        obstacle -> assertThat(obstacles.find(obstacle.code())).contains(obstacle));
    }

    @ParameterizedTest
    @EnumSource
    void what_people_say_names_their_obstacle(Language language) {
        assertThat(missed(language, "lines")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void lines_the_patterns_were_widened_for_are_met(Language language) {
        assertThat(missed(language, "second")).isEmpty();
    }

    /** 18 of 27 in French, 15 of 24 in English when they were written: docs/coaching.md. */
    @ParameterizedTest
    @EnumSource
    void lines_that_were_never_used_to_tune_are_met_as_often_as_when_they_were_written(Language language) {
        var missed = missed(language, "held");
        int all = lines(language, "held").size();
        System.out.printf(
                "FIGURE obstacles %s, lines never tuned on: met %d of %d%n", language, all - missed.size(), all);
        assertThat(missed).hasSizeLessThanOrEqualTo(9);
    }

    @ParameterizedTest
    @EnumSource
    void every_obstacle_is_tried_on_six_lines_at_least(Language language) {
        var lines = lines(language, "lines");
        assertThat(obstacles.all())
                .allSatisfy(obstacle -> assertThat(lines.stream()
                                .filter(line -> line.expected().getFirst().equals(obstacle.code())))
                        .as(obstacle.code())
                        .hasSizeGreaterThanOrEqualTo(FEWEST_LINES));
    }

    @ParameterizedTest
    @EnumSource
    void the_name_of_an_obstacle_names_it(Language language) {
        var texts = Texts.load();
        assertThat(obstacles.all().stream()
                        .map(obstacle ->
                                new Line(List.of(obstacle.code()), texts.say(language, Register.VOUS, obstacle.name())))
                        .filter(line -> !line.met(codes(line.text()))))
                .isEmpty();
    }

    @Test
    void what_is_said_outright_comes_before_what_is_only_likely() {
        assertThat(codes("peu d’expérience, et surtout pas les moyens")).containsExactly("money", "too-young");
    }

    @Test
    void the_first_named_comes_first() {
        assertThat(codes("mon âge, l’argent et les transports en commun trop rares, pas de bus"))
                .containsExactly("too-old", "money", "transport");
        assertThat(codes("l’argent et mon âge")).containsExactly("money", "too-old");
    }

    @Test
    void five_are_named_at_most() {
        var all = "je n’ai pas le temps, l’argent, mon âge, la solitude, la paperasse, la langue, je procrastine";

        assertThat(codes(all)).hasSize(Obstacles.MOST).startsWith("time", "money");
    }

    @Test
    void case_accents_and_apostrophes_do_not_matter() {
        assertThat(codes("JE N'AI PAS LES MOYENS")).isEqualTo(codes("je n’ai pas les moyens"));
        assertThat(codes("procastination")).containsExactly("getting-started");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "1", "oui", "\u0000", "👍"})
    void what_says_nothing_names_nothing(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"je ", "pas ", "mon père ", "peur de ", "don t ", "a", "depuis deux ans ", "what if i "})
    @Timeout(5)
    void reads_the_longest_message_in_time(String piece) {
        var text = piece.repeat(50_000 / piece.length());

        assertThat(obstacles.named(new Words(text))).hasSizeLessThanOrEqualTo(Obstacles.MOST);
    }

    @Test
    void every_obstacle_has_a_move_for_who_has_little_confidence() {
        assertThat(obstacles.all())
                .allSatisfy(obstacle -> assertThat(obstacle.moves())
                        .as(obstacle.code())
                        .doesNotHaveDuplicates()
                        .anyMatch(move -> move.readiness() == Readiness.LOW));
    }

    @Test
    void no_move_is_left_unused() {
        var used = new HashSet<Move>();
        obstacles.all().forEach(obstacle -> used.addAll(obstacle.moves()));

        assertThat(used).containsExactlyInAnyOrderElementsOf(Moves.load().all());
    }

    private List<String> missed(Language language, String file) {
        return lines(language, file).stream()
                .filter(line -> !line.met(codes(line.text())))
                .map(line -> line.expected() + " " + line.text() + " -> " + codes(line.text()))
                .toList();
    }

    private static List<Line> lines(Language language, String file) {
        return WordList.lines(ObstaclesTests.class, file + "-" + language.code() + ".txt").stream()
                .map(Line::of)
                .toList();
    }

    private List<String> codes(String text) {
        return obstacles.named(new Words(text)).stream().map(Obstacle::code).toList();
    }
}
