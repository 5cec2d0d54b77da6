package fr.phoenix.dialogs.safety;

import fr.phoenix.dialogs.lexicon.WordList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules about one danger, and the beginnings of words one of which a sentence must hold to be read at all: most sentences hold none, which
 * makes reading ten times as quick.
 */
record DangerWords(Danger danger, Pattern telling, List<CrisisRule> rules) {

    private static final String TELLING = "telling: ";

    /** As the danger’s file has them. Throws {@link IllegalStateException} on a line it cannot read. */
    static DangerWords of(Danger danger, Vocabulary vocabulary) {
        var lines = WordList.lines(DangerWords.class, danger.code() + ".txt");
        var beginnings = lines.stream()
                .filter(line -> line.startsWith(TELLING))
                .map(line -> line.substring(TELLING.length()))
                .toList();
        return new DangerWords(
                danger,
                Pattern.compile("(?<!\\S)(?:" + String.join("|", beginnings) + ")"),
                lines.stream()
                        .filter(line -> !line.startsWith(TELLING))
                        .map(line -> CrisisRule.read(danger, line, vocabulary))
                        .toList());
    }

    Stream<Alarm> heardIn(Speech speech) {
        var telling = new Speech(telling(speech), speech.whole());
        return telling.sentences().isEmpty() ? Stream.empty() : rules.stream().flatMap(rule -> rule.hears(telling));
    }

    /** Whether the writer of a document says such a thing of themself outright. */
    boolean saidOutright(Speech document) {
        var telling = telling(document);
        return rules.stream().anyMatch(rule -> telling.stream().anyMatch(rule::isSaidOutright));
    }

    private List<Sentence> telling(Speech speech) {
        Predicate<Sentence> tells =
                sentence -> telling.matcher(sentence.words()).find();
        return speech.sentences().stream().filter(tells).toList();
    }
}
