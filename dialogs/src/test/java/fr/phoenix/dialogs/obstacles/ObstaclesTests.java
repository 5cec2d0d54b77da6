package fr.phoenix.dialogs.obstacles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObstaclesTests {

    private final Obstacles obstacles = Obstacles.load();

    /** A line of {@code lines-fr.txt}: the obstacles it names, the best first; behind {@code !} those it must not name. */
    private record Line(List<String> expected, String text) {

        static Line of(String line) {
            var parts = line.split(" \\| ", 2);
            return new Line(List.of(parts[0].split(",")), parts[1]);
        }

        boolean met(List<String> named) {
            var wanted = expected.stream()
                    .filter(code -> !code.startsWith("!") && !code.equals("-"))
                    .toList();
            var banned = expected.stream()
                    .filter(code -> code.startsWith("!"))
                    .map(code -> code.substring(1))
                    .toList();
            return expected.equals(List.of("-"))
                    ? named.isEmpty()
                    : named.containsAll(wanted)
                            && (wanted.isEmpty() || named.getFirst().equals(wanted.getFirst()))
                            && banned.stream().noneMatch(named::contains);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_people_say_names_their_obstacle(Language language) {
        var missed = new ArrayList<String>();
        lines(language).forEach(line -> {
            var named = codes(line.text());
            if (!line.met(named)) {
                missed.add(line.expected() + " " + line.text() + " -> " + named);
            }
        });
        assertThat(missed).isEmpty();
    }

    private static List<Line> lines(Language language) {
        return WordList.lines(ObstaclesTests.class, "lines-" + language.code() + ".txt").stream()
                .map(Line::of)
                .toList();
    }

    private List<String> codes(String text) {
        return obstacles.named(new Words(text)).stream().map(Obstacle::code).toList();
    }
}
