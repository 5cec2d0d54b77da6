package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A file made to do harm.
 *
 * @param what it is, for the report
 * @param expected the verdicts that are right; an empty one is that it is read like any other
 */
record HostileFile(String what, NewFile file, Set<Optional<Problem>> expected) {

    HostileFile {
        expected = Set.copyOf(expected);
    }

    HostileFile(String what, String name, byte[] content, Set<Optional<Problem>> expected) {
        this(
                what,
                new NewFile(new FileId(UUID.randomUUID()), new Words(name), "application/octet-stream", content),
                expected);
    }

    static HostileFile refused(String what, String name, byte[] content, Problem expected, Problem... others) {
        var all = new HashSet<Optional<Problem>>();
        all.add(Optional.of(expected));
        for (var other : others) {
            all.add(Optional.of(other));
        }
        return new HostileFile(what, name, content, all);
    }

    /** Harmless once it is only read. */
    static HostileFile read(String what, String name, byte[] content) {
        return new HostileFile(what, name, content, Set.of(Optional.empty()));
    }

    @Override
    public String toString() {
        return what;
    }
}
