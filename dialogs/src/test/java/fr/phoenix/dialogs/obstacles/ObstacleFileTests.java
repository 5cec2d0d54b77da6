package fr.phoenix.dialogs.obstacles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObstacleFileTests {

    private static final Moves MOVES = Moves.read(List.of("walk: low, 5, source", "talk: middle, 20, source"));

    @Test
    void a_list_gives_obstacles_in_its_order() {
        var file =
                read("{far} = (?:loin|far)", "obstacle place: walk, talk", "fr: {far} de tout", "en hint: {far} away");

        assertThat(file.obstacles.values()).extracting(Obstacle::code).containsExactly("place");
        assertThat(file.recognisers).extracting(Recogniser::hint).containsExactly(false, true);
        assertThat(file.recognisers.getFirst().in("c est loin de tout")).hasValue(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "something else",
                "obstacle place: walk",
                "obstacle place: walk, run",
                "obstacle Place: walk, talk",
                "fr: words before any obstacle",
                "ignored:"
            })
    void a_line_that_is_none_is_refused(String line) {
        assertThatIllegalStateException().isThrownBy(() -> read(line)).withMessageContaining(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr: (", "fr: {unknown} words", "fr: words unless ("})
    void a_broken_pattern_is_refused(String line) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("obstacle place: walk, talk", line, "en: far"))
                .withMessageContaining(line);
    }

    @Test
    void an_obstacle_twice_or_without_words_in_a_language_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> read("obstacle place: walk, talk", "fr: loin", "en: far", "obstacle place: walk, talk"));
        assertThatIllegalStateException()
                .isThrownBy(() -> read("obstacle place: walk, talk", "fr: loin"))
                .withMessageContaining("place");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walk",
                "walk: low, 5",
                "walk: none, 5, source",
                "walk: low, five, source",
                "walk: low, 5, a source"
            })
    void a_line_that_is_no_move_is_refused(String line) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Moves.read(List.of(line)))
                .withMessageContaining(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk: low, 21, source", "walk: low, 0, source"})
    void a_first_step_takes_one_to_twenty_minutes(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Moves.read(List.of(line)));
    }

    @Test
    void a_move_twice_is_refused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Moves.read(List.of("walk: low, 5, source", "walk: high, 5, source")));
    }

    @ParameterizedTest
    @CsvSource({"0, LOW", "3, LOW", "4, MIDDLE", "6, MIDDLE", "7, HIGH", "10, HIGH"})
    void confidence_tells_readiness(int confidence, Readiness readiness) {
        assertThat(Readiness.of(confidence)).isEqualTo(readiness);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void no_readiness_outside_the_scale(int confidence) {
        assertThatIllegalArgumentException().isThrownBy(() -> Readiness.of(confidence));
    }

    @Test
    void more_readiness_reaches_what_needs_less() {
        assertThat(Readiness.HIGH.reaches(Readiness.LOW)).isTrue();
        assertThat(Readiness.MIDDLE.reaches(Readiness.MIDDLE)).isTrue();
        assertThat(Readiness.LOW.reaches(Readiness.MIDDLE)).isFalse();
    }

    private static ObstacleFile read(String... lines) {
        return ObstacleFile.read(List.of(lines), MOVES);
    }
}
