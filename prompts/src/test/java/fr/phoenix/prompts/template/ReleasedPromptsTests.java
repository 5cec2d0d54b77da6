package fr.phoenix.prompts.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What was recorded with a reply has to stay what it was: a released prompt never changes. A new wording is a new version, whose line
 * is added to {@code prompts/released.txt}.
 */
class ReleasedPromptsTests {

    private static final Path PROMPTS = Path.of("src", "main", "resources", "prompts");

    @Test
    void no_released_prompt_was_changed_or_removed_and_every_prompt_is_on_the_list() throws IOException {
        assertThat(digests())
                .as("A released prompt was changed (write a new version instead), removed, or a new one is not in"
                        + " prompts/src/test/resources/prompts/released.txt yet (add its line).")
                .containsExactlyEntriesOf(released());
    }

    private static Map<String, String> digests() throws IOException {
        var digests = new TreeMap<String, String>();
        try (var files = Files.walk(PROMPTS)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                var name =
                        PROMPTS.relativize(file).toString().replace('\\', '/').replaceFirst("\\.md$", "");
                digests.put(name, digest(Files.readString(file).replace("\r\n", "\n")));
            }
        }
        return digests;
    }

    private static Map<String, String> released() throws IOException {
        var released = new TreeMap<String, String>();
        try (var stream =
                Objects.requireNonNull(ReleasedPromptsTests.class.getResourceAsStream("/prompts/released.txt"))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +"))
                    .forEach(parts -> released.put(parts[1], parts[0]));
        }
        return released;
    }

    private static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
