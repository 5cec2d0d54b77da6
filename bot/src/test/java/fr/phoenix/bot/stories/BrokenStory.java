package fr.phoenix.bot.stories;

import java.nio.file.Path;

/** A file that cannot be played; the message says where and why. */
final class BrokenStory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenStory(Path file, int line, String why) {
        super(file + ":" + line + ": " + why);
    }
}
