package fr.phoenix.dialogs.knowledge;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.flow.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the entries of one file: {@code ## topic}, then fields, the last one {@code text:} up to the next topic. */
final class KnowledgeFile {

    private static final String TEXT = "text:";

    private KnowledgeFile() {}

    static Map<String, Entry> read(String file, Language language) {
        var name = file + "_" + language.code() + ".txt";
        try (var stream = Objects.requireNonNull(
                KnowledgeFile.class.getResourceAsStream("/fr/phoenix/dialogs/knowledge/" + name), name)) {
            var entries = new LinkedHashMap<String, Entry>();
            var sections = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^## ", -1);
            Stream.of(sections).skip(1).map(KnowledgeFile::entry).forEach(entry -> {
                if (entries.put(entry.topic(), entry) != null) {
                    throw new IllegalArgumentException("the topic " + entry.topic() + " stands twice in " + name);
                }
            });
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String section) {
        int text = section.indexOf(TEXT);
        var head = section.substring(0, text).lines().toList();
        var fields = new HashMap<String, String>();
        head.stream().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        return new Entry(
                head.getFirst().strip(),
                field(fields, "title"),
                Stream.of(fields.getOrDefault("asked", "").split(","))
                        .map(Spelling::plain)
                        .filter(spelling -> !spelling.isEmpty())
                        .toList(),
                Stream.of(field(fields, "questions").split(" / "))
                        .map(String::strip)
                        .toList(),
                LocalDate.parse(field(fields, "checked")),
                LocalDate.parse(field(fields, "until")),
                field(fields, "source"),
                section.substring(text + TEXT.length()).strip());
    }

    private static String field(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }
}
