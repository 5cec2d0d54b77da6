package fr.phoenix.bot.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The offers and CVs that people paste or send in stories: {@code stories/samples/<name>.txt}. */
final class Samples {

    private static final Path FOLDER = StoryFile.FOLDER.resolve("samples");

    private Samples() {}

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new IllegalArgumentException("there is no sample " + name + " in " + FOLDER, e);
        }
    }
}
