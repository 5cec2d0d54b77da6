package fr.phoenix.dialogs.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A yes or a no in its many forms and slips (“ouii”, “ouais”, “nn”, “not really”), when it is the whole message. Means something only where a
 * question can be answered with it; what hesitates is neither.
 */
public enum YesNo {
    YES,
    NO;

    private static final Pattern DRAWN_OUT = Pattern.compile("([a-z])\\1{2,}");
    private static final Map<String, YesNo> SPELLINGS = load();

    public static Optional<YesNo> read(String text) {
        var plain = Spelling.plain(text);
        return Optional.ofNullable(SPELLINGS.getOrDefault(
                plain, SPELLINGS.get(DRAWN_OUT.matcher(plain).replaceAll("$1"))));
    }

    private static Map<String, YesNo> load() {
        var resource = "/fr/phoenix/dialogs/flow/yes-no.txt";
        try (var stream = Objects.requireNonNull(YesNo.class.getResourceAsStream(resource), resource)) {
            var spellings = new HashMap<String, YesNo>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .forEach(line -> {
                        for (var spelling : line[1].split(", ")) {
                            spellings.put(spelling.strip(), line[0].equals("yes") ? YES : NO);
                        }
                    });
            return spellings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
