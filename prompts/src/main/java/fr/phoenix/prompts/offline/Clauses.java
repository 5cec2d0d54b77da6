package fr.phoenix.prompts.offline;

import java.util.List;
import java.util.regex.Pattern;

/** The parts of a message, each as it stands there, so that it can be named as evidence. */
final class Clauses {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\s*\\n+\\s*");
    private static final Pattern JOINT =
            Pattern.compile("(?iu)\\s*[,;:]\\s*(?:(?:et puis|et|puis|ensuite|and then|and|then)\\s+)?"
                    + "|\\s+(?:et puis|et ensuite|et|puis|ensuite|and then|and|then)\\s+");

    private Clauses() {}

    static List<String> sentences(String message) {
        return SENTENCE_END
                .splitAsStream(message.strip())
                .filter(part -> !part.isBlank())
                .toList();
    }

    static List<String> of(String sentence) {
        return JOINT.splitAsStream(sentence).filter(part -> !part.isBlank()).toList();
    }
}
