package fr.phoenix.dialogs.letter.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The lines of a word list beside the classes: blank ones and those with # in front are left out. */
final class WordLists {

    private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();

    private WordLists() {}

    static List<String> lines(String name) {
        return READ.computeIfAbsent(name, WordLists::read);
    }

    private static List<String> read(String name) {
        try (var stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
