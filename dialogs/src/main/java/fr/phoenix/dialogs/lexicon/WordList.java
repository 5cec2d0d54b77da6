package fr.phoenix.dialogs.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A list that lies beside the class that uses it: UTF-8, an entry a line; blank lines and those that begin with {@code #} do not count. */
public final class WordList {

    private WordList() {}

    /** The items of a line {@code name: one, two}. */
    public record Named(String name, List<String> items) {

        private static Named of(String line) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("no name in the list's line " + line);
            }
            var items = Stream.of(line.substring(colon + 2).split(", ")).map(String::strip);
            return new Named(line.substring(0, colon).strip(), items.toList());
        }
    }

    /** Read anew with each call. */
    public static List<String> lines(Class<?> beside, String file) {
        try (var stream = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws {@link IllegalArgumentException} on a line without a name. */
    public static List<Named> named(Class<?> beside, String file) {
        return lines(beside, file).stream().map(Named::of).toList();
    }
}
