package fr.phoenix.bot.stories;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation as it should go.
 *
 * @param flow the folder it stands in
 * @param pattern the repair pattern its file is named after
 */
record Story(
        Path file, String title, String flow, String pattern, Person person, Set<Played> played, List<Turn> turns) {

    Story {
        played = Set.copyOf(played);
        turns = List.copyOf(turns);
    }

    /** Which model a story is played with. */
    enum Played {
        OFFLINE,
        GEMINI
    }

    /** A message with what should come of it. */
    record Turn(int line, Duration silence, Said said, List<Line> gemini, List<Check> checks) {
        Turn {
            gemini = List.copyOf(gemini);
            checks = List.copyOf(checks);
        }
    }

    /** A line of the file below a message. */
    record Line(int number, String text) {}

    /** Something to find, or not to find, once the message is answered; {@code with} is empty when it holds for every model. */
    record Check(int line, Kind kind, Optional<Played> with, String text) {

        /** The words that begin such a line. */
        enum Kind {
            PHOENIX,
            NEVER,
            STATE,
            PARKED,
            EVENT,
            NO_EVENT,
            SLOT,
            FACT,
            SETTING,
            CHOICES,
            DOCUMENTS,
            WRITTEN_BY
        }
    }

    /** The file's place, as in a compiler's message. */
    String at(int line) {
        return file + ":" + line;
    }

    @Override
    public String toString() {
        return flow + "/" + file.getFileName();
    }
}
