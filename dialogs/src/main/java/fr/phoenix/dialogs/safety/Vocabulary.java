package fr.phoenix.dialogs.safety;

import fr.phoenix.dialogs.lexicon.WordList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Files of pieces, {@code {name} = regular expression} a line, each of which may use those above it. */
final class Vocabulary {

    private static final Pattern PIECE = Pattern.compile("\\{([a-z ]+)} = (.+)");

    private final Map<String, String> pieces = new LinkedHashMap<>();

    /** Throws {@link IllegalStateException} on a line it cannot read. */
    Vocabulary(String... files) {
        for (var file : files) {
            WordList.lines(Vocabulary.class, file).forEach(line -> add(file, line));
        }
    }

    private void add(String file, String line) {
        var piece = PIECE.matcher(line);
        if (!piece.matches()) {
            throw new IllegalStateException(file + " has a line that is no piece: " + line);
        }
        pieces.put(piece.group(1), "(?:" + expanded(piece.group(2)) + ")");
    }

    /** Whole words only. */
    Pattern pattern(String piece) {
        return words(Objects.requireNonNull(pieces.get(piece), piece));
    }

    /** {@code pattern} with its pieces put in. Throws {@link IllegalStateException} when one is not in this vocabulary. */
    String expanded(String pattern) {
        var expanded = pattern;
        for (var piece : pieces.entrySet()) {
            expanded = expanded.replace("{" + piece.getKey() + "}", piece.getValue());
        }
        if (expanded.matches(".*\\{[a-z].*")) {
            throw new IllegalStateException("no such piece: " + expanded);
        }
        return expanded;
    }

    static Pattern words(String pattern) {
        return Pattern.compile("(?<!\\S)(?:" + pattern + ")(?!\\S)");
    }
}
