package fr.phoenix.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Where this installation keeps its files: {@code phoenix.data-dir}, by default {@code ./data}. Existing, writable, without symbolic links. */
public record DataDirectory(Path path) {

    /** Creates the directory, for its owner alone, unless it exists. */
    public static DataDirectory at(Path path) {
        try {
            var parent = path.toAbsolutePath().getParent();
            if (!Files.exists(path) && parent != null) {
                Files.createDirectories(parent);
                Files.createDirectory(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (!Files.isDirectory(path) || !Files.isWritable(path)) {
                throw unusable(path, null);
            }
            return new DataDirectory(path.toRealPath());
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Writes a file that only its owner may read, in one step: no reader ever sees half of it, or wider permissions. */
    public Path writePrivately(String name, String content) {
        var target = resolve(name);
        try {
            var draft = Files.createTempFile(
                    path,
                    name,
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, content);
            return Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unusable(target, e);
        }
    }

    private static StartRefused unusable(Path path, @Nullable IOException cause) {
        var sentence = "Phoenix cannot write to " + path.toAbsolutePath() + ".";
        var action = "Make it a directory that the user who starts Phoenix may write to, or set PHOENIX_DATA_DIR.";
        return cause == null ? new StartRefused(sentence, action) : new StartRefused(sentence, action, cause);
    }
}
