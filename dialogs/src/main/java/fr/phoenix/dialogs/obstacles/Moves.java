package fr.phoenix.dialogs.obstacles;

import fr.phoenix.dialogs.lexicon.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** All moves, in the order of {@code moves.txt}. */
public final class Moves {

    private static final Pattern LINE = Pattern.compile(
            "(?<code>[a-z-]+): (?<readiness>low|middle|high), (?<minutes>\\d{1,2}), (?<source>[a-z0-9-]+)");

    private final Map<String, Move> byCode;

    private Moves(Map<String, Move> byCode) {
        this.byCode = byCode;
    }

    /** Reads the list from the class path. Throws {@link IllegalStateException} on a line it cannot read. */
    public static Moves load() {
        return read(WordList.lines(Moves.class, "moves.txt"));
    }

    static Moves read(List<String> lines) {
        var moves = new LinkedHashMap<String, Move>();
        for (var line : lines) {
            var matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalStateException("moves.txt has a line that is no move: " + line);
            }
            var move = new Move(
                    matcher.group("code"),
                    Readiness.read(matcher.group("readiness")),
                    Integer.parseInt(matcher.group("minutes")),
                    matcher.group("source"));
            if (moves.put(move.code(), move) != null) {
                throw new IllegalStateException("moves.txt has the move " + move.code() + " twice");
            }
        }
        return new Moves(moves);
    }

    public List<Move> all() {
        return List.copyOf(byCode.values());
    }

    /** Empty for a code that is not, or no longer, in the list. */
    public Optional<Move> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
