package fr.phoenix.bot.documents.corpus;

import fr.phoenix.bot.documents.corpus.Corpus.Sample;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Basics;
import fr.phoenix.dialogs.documents.Resume.Certificate;
import fr.phoenix.dialogs.documents.Resume.Dates;
import fr.phoenix.dialogs.documents.Resume.Education;
import fr.phoenix.dialogs.documents.Resume.Spoken;
import fr.phoenix.dialogs.documents.Resume.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * CVs of a directory whose truth stands beside them: {@code x.pdf} and {@code x.truth.json} (or {@code x.pdf.truth.json}) in the shape
 * of JSON Resume. {@code meta.columns} says how many columns a file has, {@code meta.sections} which kinds of section.
 */
final class TruthFile {

    private static final String ENDING = ".truth.json";

    private TruthFile() {}

    static List<Sample> in(Path directory) throws IOException {
        var samples = new ArrayList<Sample>();
        try (var files = Files.list(directory)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = file.getFileName().toString();
                int dot = name.lastIndexOf('.');
                if (name.endsWith(ENDING) || dot < 0) {
                    continue;
                }
                for (var truth : List.of(name + ENDING, name.substring(0, dot) + ENDING)) {
                    if (Files.exists(directory.resolve(truth))) {
                        samples.add(sample(file, directory.resolve(truth)));
                        break;
                    }
                }
            }
        }
        return samples;
    }

    private static Sample sample(Path file, Path truth) throws IOException {
        var root = JsonMapper.shared().readTree(Files.readString(truth));
        var kinds = all(root.path("meta").path("sections")).stream()
                .map(node -> fr.phoenix.dialogs.cv.reading.SectionKind.valueOf(node.asString()))
                .toList();
        return new Sample(
                file.getFileName().toString(),
                Files.readAllBytes(file),
                resume(root),
                kinds,
                root.path("meta").path("columns").asInt(1) > 1);
    }

    private static Resume resume(JsonNode root) {
        var basics = root.path("basics");
        return new Resume(
                new Basics(
                        text(basics, "name"),
                        text(basics, "label"),
                        text(basics, "email"),
                        text(basics, "phone"),
                        text(basics.path("location"), "city"),
                        List.of(),
                        text(basics, "summary")),
                all(root.path("work")).stream().map(TruthFile::work).toList(),
                all(root.path("education")).stream().map(TruthFile::course).toList(),
                all(root.path("skills")).stream()
                        .flatMap(node -> skills(node).stream())
                        .toList(),
                all(root.path("languages")).stream()
                        .map(node -> new Spoken(text(node, "language"), text(node, "fluency")))
                        .toList(),
                all(root.path("certificates")).stream()
                        .map(node -> new Certificate(text(node, "name"), text(node, "issuer"), text(node, "date")))
                        .toList(),
                all(root.path("volunteer")).stream().map(TruthFile::work).toList(),
                all(root.path("projects")).stream()
                        .map(node -> text(node, "name"))
                        .toList(),
                all(root.path("interests")).stream()
                        .map(node -> text(node, "name"))
                        .toList());
    }

    private static Work work(JsonNode node) {
        return new Work(
                text(node, "position"),
                node.has("name") ? text(node, "name") : text(node, "organization"),
                text(node, "location"),
                dates(node),
                all(node.path("highlights")).stream().map(JsonNode::asString).toList());
    }

    private static Education course(JsonNode node) {
        var diploma = (text(node, "studyType") + " " + text(node, "area")).strip();
        return new Education(diploma, text(node, "institution"), text(node, "location"), dates(node), List.of());
    }

    private static Dates dates(JsonNode node) {
        var start = month(text(node, "startDate"));
        var end = month(text(node, "endDate"));
        return new Dates(start, end, !start.isEmpty() && end.isEmpty());
    }

    private static String month(String date) {
        return date.length() > 7 ? date.substring(0, 7) : date;
    }

    /** A skill is a text, a name, or a name over keywords. */
    private static List<String> skills(JsonNode node) {
        if (node.isString()) {
            return List.of(node.asString());
        }
        var keywords =
                all(node.path("keywords")).stream().map(JsonNode::asString).toList();
        return keywords.isEmpty() ? List.of(text(node, "name")) : keywords;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
