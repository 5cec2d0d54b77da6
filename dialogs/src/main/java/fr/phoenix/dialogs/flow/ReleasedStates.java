package fr.phoenix.dialogs.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The states of every version of every flow that was ever released: what may lie in the databases of hosts. A table that changes without
 * its version rising, or a rule that forgets a state, is found out by it.
 *
 * @param byVersion by {@code <code> <version>}, for example {@code check-in 1}
 */
public record ReleasedStates(Map<String, Set<String>> byVersion) {

    private static final String FILE = "/fr/phoenix/dialogs/flow/released.txt";

    public ReleasedStates {
        byVersion = Map.copyOf(byVersion);
    }

    /** Reads {@code released.txt}: a line {@code check-in 1: RECALLING ASKING_MOOD …} a version. */
    public static ReleasedStates load() {
        try (var stream = Objects.requireNonNull(ReleasedStates.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReleasedStates of(List<String> lines) {
        return new ReleasedStates(lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Set.of(parts[1].split(" ")))));
    }

    Optional<Set<String>> of(String code, int version) {
        return Optional.ofNullable(byVersion.get(code + " " + version));
    }

    /** Whether any version of this flow was ever released. */
    boolean knows(String code) {
        return byVersion.keySet().stream().anyMatch(key -> key.startsWith(code + " "));
    }
}
