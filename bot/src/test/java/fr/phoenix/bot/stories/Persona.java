package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody made up, who talks with Phoenix in the build: what they would answer, and how they are.
 *
 * @param facts what they answer, by the name of the line in their file
 * @param habits how often, in a hundred messages, they do something other than answer
 */
record Persona(
        String file, String title, long seed, Person person, Map<String, String> facts, Map<Habit, Integer> habits) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "personas");
    private static final List<String> NEEDED = List.of(
            "seed",
            "language",
            "mood",
            "confidence",
            "weighs",
            "step",
            "when",
            "offer",
            "trade",
            "proof",
            "motive",
            "name",
            "cv");

    Persona {
        facts = Map.copyOf(facts);
        habits = Map.copyOf(habits);
        for (var needed : NEEDED) {
            if (!facts.containsKey(needed)) {
                throw new IllegalArgumentException(file + " lacks a line “" + needed + ": …”");
            }
        }
    }

    static List<Persona> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Persona::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Persona read(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param lines a title, then {@code name: value} */
    static Persona of(String file, List<String> lines) {
        var facts = new HashMap<String, String>();
        lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(file + ": a line is “name: value”, not “" + line + "”");
            }
            facts.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        return new Persona(
                file,
                lines.getFirst().substring(1).strip(),
                Long.parseLong(facts.getOrDefault("seed", "0")),
                new Person(
                        Language.of(facts.getOrDefault("language", "fr")),
                        "tu".equals(facts.get("register")) ? Register.TU : Register.VOUS,
                        "telegram".equals(facts.get("channel")) ? Channel.TELEGRAM : Channel.WEB,
                        !"no".equals(facts.get("consent")),
                        false),
                facts,
                habits(facts.getOrDefault("habits", "")));
    }

    private static Map<Habit, Integer> habits(String text) {
        var habits = new EnumMap<Habit, Integer>(Habit.class);
        for (var one : text.split(",")) {
            if (!one.isBlank()) {
                var words = one.strip().split(" ");
                habits.put(Habit.valueOf(words[0].toUpperCase(Locale.ROOT)), Integer.parseInt(words[1]));
            }
        }
        return habits;
    }

    Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** A fact that every persona has. */
    String known(String name) {
        return fact(name).orElseThrow();
    }

    boolean french() {
        return person.language() == Language.FR;
    }

    @Override
    public String toString() {
        return file + " (" + title + ")";
    }
}
