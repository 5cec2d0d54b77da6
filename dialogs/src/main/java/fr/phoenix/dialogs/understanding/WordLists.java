package fr.phoenix.dialogs.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The word lists beside this package: a line is {@code name: one, two}; blank lines and lines that begin with {@code #} do not count. */
final class WordLists {

    private WordLists() {}

    /** One line of a list. */
    record Line(String name, List<String> items) {}

    static List<Line> read(String file) {
        var resource = "/fr/phoenix/dialogs/understanding/" + file;
        try (var stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WordLists::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException("no name in the list's line " + line);
        }
        var items = Stream.of(line.substring(colon + 2).split(", ")).map(String::strip);
        return new Line(line.substring(0, colon).strip(), items.toList());
    }
}
