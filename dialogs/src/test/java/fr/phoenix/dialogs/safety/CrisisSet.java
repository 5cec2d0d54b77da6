package fr.phoenix.dialogs.safety;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lines that people might write, each with what must be noticed in it; files {@code <set>.<language>.txt}. */
record CrisisSet(String name, String language, List<Line> lines) {

    /** One message; nothing is expected of it when it is no alarm. */
    record Line(Words words, Optional<Alarm> expected) {

        private static Line of(String line) {
            int bar = line.lastIndexOf('|');
            var code = line.substring(bar + 1).strip();
            var expected = Alarm.of(code);
            if (expected.isEmpty() && !code.equals("none")) {
                throw new IllegalStateException("no such alarm: " + line);
            }
            return new Line(new Words(line.substring(0, bar).strip()), expected);
        }
    }

    static CrisisSet of(String name, String language) {
        var lines = WordList.lines(CrisisSet.class, name + "." + language + ".txt");
        return new CrisisSet(name, language, lines.stream().map(Line::of).toList());
    }

    static Stream<CrisisSet> all() {
        return Stream.of(
                        "first",
                        "own",
                        "held-out",
                        "unseen",
                        "second",
                        "third",
                        "fresh-1",
                        "fresh-2",
                        "fresh-3",
                        "fresh-4",
                        "stranger")
                .flatMap(name -> Stream.of(of(name, "fr"), of(name, "en")));
    }
}
