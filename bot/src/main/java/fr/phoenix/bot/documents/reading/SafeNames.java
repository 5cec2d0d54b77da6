package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names that lead out of the archive, that no editor writes, or that come twice, so that two programs would read two documents. */
final class SafeNames implements PartRule {

    private static final int LONGEST = 255;

    private final Set<String> seen = new HashSet<>();

    @Override
    public Optional<Problem> judge(String name, byte[] content) {
        boolean odd = name.isEmpty()
                || name.length() > LONGEST
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/")).contains("..")
                || !seen.add(name);
        return odd ? Optional.of(Problem.ACTIVE_CONTENT) : Optional.empty();
    }
}
