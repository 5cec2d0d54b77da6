package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Evidence.Kind;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import fr.phoenix.dialogs.letter.offer.Span;
import fr.phoenix.dialogs.letter.writing.Ground.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The materials of {@code materials.txt}: people and offers made up for these tests, in the words people use. */
final class Materials {

    private Materials() {}

    /** By name, in the gender that the file gives. */
    static Map<String, Material> all() {
        var all = new LinkedHashMap<String, Material>();
        for (var block : text().split("\n(?=## )")) {
            var lines = block.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
            if (!lines.isEmpty()) {
                all.put(lines.getFirst().substring(3).strip(), read(lines.subList(1, lines.size())));
            }
        }
        return all;
    }

    static Material of(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static Stream<Material> inAllGenders() {
        return all().values().stream().flatMap(one -> Stream.of(Gender.values()).map(gender -> with(one, gender)));
    }

    static Material with(Material one, Gender gender) {
        return new Material(
                one.language(),
                gender,
                one.title(),
                one.company(),
                one.reference(),
                one.duties(),
                one.answered(),
                one.unanswered(),
                one.evidence());
    }

    private static String text() {
        try (var stream = Objects.requireNonNull(Materials.class.getResourceAsStream("materials.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Material read(List<String> lines) {
        var language = Language.FR;
        var title = new Ground("o-title", Origin.OFFER, "poste");
        Optional<Ground> company = Optional.empty();
        Optional<Ground> reference = Optional.empty();
        var duties = new ArrayList<Ground>();
        var evidence = new ArrayList<Evidence>();
        var answered = new ArrayList<Material.Answered>();
        var unanswered = new ArrayList<Requirement>();
        for (var line : lines) {
            var key = line.substring(0, line.indexOf(':'));
            var value = line.substring(line.indexOf(':') + 1).strip();
            switch (key) {
                case "language" -> language = Language.of(value);
                case "title" -> title = new Ground("o-title", Origin.OFFER, value);
                case "company" -> company = Optional.of(new Ground("o-company", Origin.OFFER, value));
                case "reference" -> reference = Optional.of(new Ground("o-reference", Origin.OFFER, value));
                case "duty" -> duties.add(new Ground("o-d" + (duties.size() + 1), Origin.OFFER, value));
                case "must", "nice", "soft" -> {
                    var parts = value.split(" <- ");
                    var id = "o-r" + (answered.size() + unanswered.size() + 1);
                    var requirement = new Requirement(
                            new Span(id, 0, 1, parts[0]), Need.valueOf(key.toUpperCase(java.util.Locale.ROOT)));
                    if (parts.length == 1) {
                        unanswered.add(requirement);
                    } else {
                        answered.add(new Material.Answered(
                                requirement,
                                Stream.of(parts[1].split(" "))
                                        .map(number -> evidence.get(Integer.parseInt(number.substring(1)) - 1))
                                        .toList()));
                    }
                }
                default -> {
                    var parts = value.split(" @ ");
                    evidence.add(new Evidence(
                            "e" + (evidence.size() + 1),
                            key.equals("speaks") ? Kind.LANGUAGE : Kind.valueOf(key.toUpperCase(java.util.Locale.ROOT)),
                            parts[0],
                            parts.length > 1 ? parts[1] : "",
                            new Source.CvLine(evidence.size() + 1)));
                }
            }
        }
        return new Material(
                language, Gender.FEMININE, title, company, reference, duties, answered, unanswered, evidence);
    }
}
