package fr.phoenix.dialogs.obstacles;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads {@code obstacles.txt}; its head says how a line is written. Throws {@link IllegalStateException} on what it cannot read. */
final class ObstacleFile {

    private static final String FILE = "obstacles.txt";
    private static final Pattern PIECE = Pattern.compile("(\\{[a-z]+}) = (.+)");
    private static final Pattern OBSTACLE = Pattern.compile("obstacle ([a-z-]+): ([a-z-]+(?:, [a-z-]+){1,2})");
    private static final Pattern WORDS = Pattern.compile("(fr|en)( hint)?: (.+?)(?: unless (.+))?");
    private static final Pattern IGNORED = Pattern.compile("ignored: (.+)");
    private static final String NOTHING = "(?!)";

    final Map<String, Obstacle> obstacles = new LinkedHashMap<>();
    final List<Recogniser> recognisers = new ArrayList<>();
    final List<Pattern> ignored = new ArrayList<>();

    private final Map<String, String> pieces = new LinkedHashMap<>();
    private final Moves moves;
    private String current = "";

    private ObstacleFile(Moves moves) {
        this.moves = moves;
    }

    static ObstacleFile read(Moves moves) {
        return read(WordList.lines(ObstacleFile.class, FILE), moves);
    }

    static ObstacleFile read(List<String> lines, Moves moves) {
        var file = new ObstacleFile(moves);
        for (var line : lines) {
            file.take(line);
        }
        file.obstacles.keySet().forEach(file::requireWords);
        return file;
    }

    private void take(String line) {
        var expanded = line;
        for (var piece : pieces.entrySet()) {
            expanded = expanded.replace(piece.getKey(), piece.getValue());
        }
        var piece = PIECE.matcher(expanded);
        var obstacle = OBSTACLE.matcher(expanded);
        var words = WORDS.matcher(expanded);
        var nothing = IGNORED.matcher(expanded);
        if (piece.matches()) {
            pieces.put(piece.group(1), piece.group(2));
        } else if (obstacle.matches()) {
            begin(obstacle.group(1), obstacle.group(2), line);
        } else if (words.matches() && !current.isEmpty()) {
            recognisers.add(recogniser(words, line));
        } else if (nothing.matches()) {
            ignored.add(compiled(nothing.group(1), line));
        } else {
            throw broken("no piece, obstacle or words", line);
        }
    }

    private void begin(String code, String moveCodes, String line) {
        var named = Stream.of(moveCodes.split(", "))
                .map(move -> moves.find(move).orElseThrow(() -> broken("a move that moves.txt does not have", line)))
                .toList();
        if (obstacles.put(code, new Obstacle(code, named)) != null) {
            throw broken("an obstacle it has already", line);
        }
        current = code;
    }

    private Recogniser recogniser(Matcher words, String line) {
        return new Recogniser(
                current,
                Language.of(words.group(1)),
                words.group(2) != null,
                compiled(words.group(3), line),
                compiled(Objects.requireNonNullElse(words.group(4), NOTHING), line));
    }

    private void requireWords(String obstacle) {
        for (var language : Language.values()) {
            if (recognisers.stream()
                    .noneMatch(words -> words.obstacle().equals(obstacle) && words.language() == language)) {
                throw new IllegalStateException(FILE + " has no words of " + language + " for " + obstacle);
            }
        }
    }

    private static Pattern compiled(String pattern, String line) {
        if (pattern.matches(".*\\{[a-z]+}.*")) {
            throw broken("a piece it does not have", line);
        }
        try {
            return Pattern.compile("\\b(?:" + pattern + ")(?!\\w)");
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(FILE + " has a pattern that is none: " + line, e);
        }
    }

    private static IllegalStateException broken(String what, String line) {
        return new IllegalStateException(FILE + " has a line with " + what + ": " + line);
    }
}
