package fr.phoenix.bot.documents.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody made up, from {@code people.txt}. Months as {@code 2019-03}, years as {@code 2019}, {@code now} for what goes on. */
record Person(
        String id,
        boolean french,
        Map<String, String> facts,
        List<Stay> jobs,
        List<Stay> education,
        List<Stay> volunteering,
        List<String> skills,
        List<List<String>> languages,
        List<List<String>> certificates,
        List<String> projects,
        String interests) {

    /** A job, a course: what, where, when; {@code done} has one line for each thing done. */
    record Stay(String what, String at, String place, String start, String end, List<String> done) {}

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    static List<Person> all() {
        try (var stream = Objects.requireNonNull(Person.class.getResourceAsStream("people.txt"))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^== "))
                    .skip(1)
                    .map(Person::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person parse(String block) {
        var lines = block.lines().toList();
        var head = lines.getFirst().split(" ");
        var person = new Person(
                head[0],
                head[1].equals("fr"),
                new HashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                lines.stream()
                        .filter(line -> line.startsWith("int: "))
                        .map(line -> line.substring(5))
                        .findFirst()
                        .orElse(""));
        lines.stream().skip(1).filter(line -> !line.isBlank()).forEach(person::add);
        return person;
    }

    private void add(String line) {
        if (line.startsWith("- ")) {
            jobs.getLast().done().add(line.substring(2));
            return;
        }
        var key = line.substring(0, line.indexOf(':'));
        var value = line.substring(line.indexOf(':') + 1).strip();
        switch (key) {
            case "job" -> jobs.add(stay(value));
            case "edu" -> education.add(stay(value));
            case "vol" -> volunteering.add(stay(value));
            case "skill" -> skills.addAll(List.of(value.split("; ")));
            case "lang" -> languages.add(cells(value));
            case "cert" -> certificates.add(cells(value));
            case "proj" -> projects.add(value);
            default -> facts.put(key, value);
        }
    }

    private static Stay stay(String value) {
        var cells = cells(value);
        return new Stay(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), new ArrayList<>());
    }

    private static List<String> cells(String value) {
        return Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
    }
}
