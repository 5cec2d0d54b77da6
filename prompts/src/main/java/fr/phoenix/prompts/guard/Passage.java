package fr.phoenix.prompts.guard;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that was written, beside what it was written from. Personal text: shows only a length.
 *
 * @param given the texts of the person and of documents that the writer had
 * @param instructions the system part of the prompt; empty when no model wrote
 */
public record Passage(String text, List<String> given, String instructions) {

    private static final int SHORTEST_GIVEN = 4;

    public Passage {
        given = List.copyOf(given);
    }

    /** Whether a model wrote it, and not the offline writer. */
    boolean byModel() {
        return !instructions.isEmpty();
    }

    /** The text without every sentence that was given as it is. */
    String added() {
        return without(text, given);
    }

    static String without(String text, Collection<String> given) {
        var left = Typography.plain(text);
        for (var one : given) {
            for (var sentence : Typography.plain(one).split("(?<=[.!?])\\s+")) {
                var bare = sentence.replaceAll("[\\s.!?…;,]+$", "");
                if (bare.length() >= SHORTEST_GIVEN) {
                    left = Pattern.compile(Pattern.quote(bare), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(left)
                            .replaceAll(" … ");
                }
            }
        }
        return left;
    }

    @Override
    public String toString() {
        return "Passage[" + text.length() + "]";
    }
}
