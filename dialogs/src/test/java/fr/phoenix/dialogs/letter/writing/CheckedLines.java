package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Evidence.Kind;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.letter.offer.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Sentences of a file, true and invented, each with the material it may rest on. The file's head says its form. */
record CheckedLines(List<Line> lines) {

    record Line(Material material, Sentence sentence, boolean isTrue) {}

    static CheckedLines of(String name) {
        var lines = new ArrayList<Line>();
        var head = new String[0];
        var evidence = new ArrayList<Evidence>();
        var offer = new ArrayList<Ground>();
        for (var line : read(name)
                .lines()
                .filter(one -> !one.isBlank() && !one.startsWith("#"))
                .toList()) {
            if (line.startsWith("@")) {
                head = line.substring(1).strip().split("\\s*\\|\\s*");
                evidence.clear();
                offer.clear();
            } else if (line.startsWith("e")) {
                var parts = line.split(" ", 3);
                var words = parts[2].split(" \\| ");
                evidence.add(new Evidence(
                        parts[0],
                        Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                        words[0],
                        words.length > 1 ? words[1] : "",
                        new Source.CvLine(1)));
            } else if (line.startsWith("o")) {
                var parts = line.split(" ", 2);
                offer.add(Ground.of(new Span(parts[0], 0, 1, parts[1])));
            } else {
                lines.add(line(line, material(head, evidence, offer)));
            }
        }
        return new CheckedLines(List.copyOf(lines));
    }

    private static Material material(String[] head, List<Evidence> evidence, List<Ground> offer) {
        var who = head[0].split(" ");
        return new Material(
                Language.of(who[0]),
                Gender.of(who[1]).orElseThrow(),
                new Ground("o-title", Ground.Origin.OFFER, head[1]),
                Optional.of(new Ground("o-company", Ground.Origin.OFFER, head[2])),
                Optional.empty(),
                offer,
                List.of(),
                List.of(),
                evidence);
    }

    private static Line line(String line, Material material) {
        var parts = line.split(" : ", 2);
        var words = parts[0].split(" ");
        return new Line(
                material,
                new Sentence(
                        "s1",
                        Purpose.valueOf(words[1]),
                        parts[1],
                        Arrays.asList(words).subList(2, words.length)),
                words[0].equals("+"));
    }

    private static String read(String name) {
        try (var stream = Objects.requireNonNull(CheckedLines.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
