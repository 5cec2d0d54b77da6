package fr.phoenix.dialogs.obstacles;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All obstacles, in the order of {@code obstacles.txt}, and those a person names in free words.
 *
 * <p>Limits: it meets the wordings of the file, clause by clause, in French and English. Hints, irony and what takes two sentences to
 * say go unnoticed; what it names is a proposal for the person to confirm, never a fact about them.
 */
public final class Obstacles {

    /** The most that are named at once: more would be a list, not a listening ear. */
    public static final int MOST = 5;

    /** How much of a text is read, in UTF-16 units; an answer to an open question is far shorter. */
    private static final int READ = 2_000;

    private static final Pattern CLAUSE_END = Pattern.compile(
            "[.!?;:,…()\\n\\r]+|(?iu:(?<!\\p{L})(?:mais|par contre|sauf que|parce qu[e’']|donc|but|however|because(?! of)|though)(?!\\p{L}))");

    private record Sighting(String obstacle, boolean hint, int clause, int start) {}

    private static final Comparator<Sighting> BEST_FIRST = Comparator.comparing(Sighting::hint)
            .thenComparingInt(Sighting::clause)
            .thenComparingInt(Sighting::start);

    private final Map<String, Obstacle> byCode;
    private final List<Recogniser> recognisers;
    private final List<Pattern> ignored;

    private Obstacles(ObstacleFile file) {
        byCode = new LinkedHashMap<>(file.obstacles);
        recognisers = List.copyOf(file.recognisers);
        ignored = List.copyOf(file.ignored);
    }

    /** Reads both lists from the class path. Throws {@link IllegalStateException} on a line it cannot read. */
    public static Obstacles load() {
        return new Obstacles(ObstacleFile.read(Moves.load()));
    }

    public List<Obstacle> all() {
        return List.copyOf(byCode.values());
    }

    /** Empty for a code that is not, or no longer, in the list. */
    public Optional<Obstacle> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The obstacles that the words name, at most {@value #MOST}: those said outright before those that are only likely, then in the order
     * they are named, for what comes first to mind weighs most. The same words always give the same list.
     */
    public List<Obstacle> named(Words words) {
        var text = words.text().substring(0, Math.min(READ, words.text().length()));
        var clauses = CLAUSE_END.splitAsStream(text).map(Spelling::plain).toList();
        var sightings = new ArrayList<Sighting>();
        for (int clause = 0; clause < clauses.size(); clause++) {
            sightings(clauses.get(clause), clause).forEach(sightings::add);
        }
        return sightings.stream()
                .sorted(BEST_FIRST)
                .map(Sighting::obstacle)
                .distinct()
                .limit(MOST)
                .flatMap(code -> find(code).stream())
                .toList();
    }

    private Stream<Sighting> sightings(String clause, int position) {
        if (ignored.stream().anyMatch(pattern -> pattern.matcher(clause).find())) {
            return Stream.empty();
        }
        return recognisers.stream()
                .flatMap(words -> words.in(clause).stream()
                        .mapToObj(start -> new Sighting(words.obstacle(), words.hint(), position, start)));
    }
}
