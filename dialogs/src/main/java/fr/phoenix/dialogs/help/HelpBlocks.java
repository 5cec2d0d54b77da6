package fr.phoenix.dialogs.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The form of the file: blocks between blank lines, {@code name: value} a line; a line that begins with two spaces is a further
 * paragraph of the one above. The first field says what the block is. {@code #} begins a remark.
 */
final class HelpBlocks {

    private HelpBlocks() {}

    /** @param fields in the order of the file, without the first */
    record Block(String kind, String name, Map<String, String> fields) {

        String field(String field) {
            return find(field).orElseThrow(() -> wrong("lacks " + field));
        }

        Optional<String> find(String field) {
            return Optional.ofNullable(fields.get(field));
        }

        IllegalStateException wrong(String what) {
            return new IllegalStateException("help.txt: " + kind + " " + name + " " + what);
        }
    }

    static List<Block> read(String file) {
        var blocks = new ArrayList<Block>();
        for (var block : text(file).split("\n\n+")) {
            var fields =
                    fields(block.lines().filter(line -> !line.startsWith("#")).toList());
            if (!fields.isEmpty()) {
                var first = fields.entrySet().iterator().next();
                fields.remove(first.getKey());
                blocks.add(new Block(first.getKey(), first.getValue(), fields));
            }
        }
        return blocks;
    }

    private static Map<String, String> fields(List<String> lines) {
        var fields = new LinkedHashMap<String, String>();
        var open = "";
        for (var line : lines) {
            int colon = line.indexOf(':');
            if (line.startsWith("  ")) {
                fields.merge(open, line.strip(), (above, more) -> above + "\n\n" + more);
            } else if (colon > 0) {
                open = line.substring(0, colon).strip();
                fields.put(open, line.substring(colon + 1).strip());
            } else if (!line.isBlank()) {
                throw new IllegalStateException("help.txt has a line that says nothing: " + line);
            }
        }
        return fields;
    }

    private static String text(String file) {
        try (var stream = Objects.requireNonNull(HelpBlocks.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
