package fr.phoenix.prompts.guard.personal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** One line of a test set: a text, and what is personal in it. */
record LabelledText(String text, List<Finding> expected) {

    private static final Pattern LABEL = Pattern.compile("\\{([A-Z]+):([^}]*)}");

    LabelledText {
        expected = List.copyOf(expected);
    }

    /** @param file below {@code guards/} */
    static List<LabelledText> all(String file) {
        try (InputStream stream = Objects.requireNonNull(LabelledText.class.getResourceAsStream("/guards/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabelledText::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LabelledText of(String line) {
        var text = new StringBuilder();
        var expected = new ArrayList<Finding>();
        var given = line.replace("\\n", "\n");
        var label = LABEL.matcher(given);
        int from = 0;
        while (label.find()) {
            text.append(given, from, label.start());
            int start = text.length();
            text.append(label.group(2));
            expected.add(new Finding(Kind.valueOf(label.group(1)), start, text.length(), label.group(2)));
            from = label.end();
        }
        return new LabelledText(text.append(given.substring(from)).toString(), expected);
    }

    boolean isClean() {
        return expected.isEmpty();
    }
}
