package fr.phoenix.dialogs.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that is made from the code. A build that finds it different writes the new one and fails once, so that the change is looked at
 * and committed.
 */
public final class GeneratedDocument {

    private GeneratedDocument() {}

    /** Checks {@code docs/generated/<name>} of the repository; tests run in a module's folder, one below its root. */
    public static void check(String name, String content) {
        checkAt("generated/" + name, content);
    }

    /** Checks {@code docs/<name>}. */
    public static void checkAt(String name, String content) {
        var file = Path.of("..", "docs").resolve(name);
        try {
            var before = Files.exists(file) ? Files.readString(file) : "";
            if (!before.equals(content)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
                throw new AssertionError("docs/" + name + " was out of date and has been written anew: commit it");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
