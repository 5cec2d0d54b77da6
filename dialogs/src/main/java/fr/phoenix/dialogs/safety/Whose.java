package fr.phoenix.dialogs.safety;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Of whom something is said: the person named last before it in the same clause, the writer when nobody is.
 *
 * <p>People met at work (patients, callers, “des gens”) are no alarm. Somebody who died is none either: grief needs other words than a
 * danger does.
 */
enum Whose {
    WRITER,
    SOMEBODY_CLOSE,
    STRANGERS,
    THE_DEAD;

    private static final Vocabulary WORDS = new Vocabulary("people.txt");
    private static final Pattern WRITER_SAID = WORDS.pattern("writer");
    private static final Pattern CLOSE = WORDS.pattern("close");
    private static final Pattern SOMEBODY = WORDS.pattern("somebody");
    private static final Pattern STRANGER = WORDS.pattern("strangers");
    private static final Pattern DEAD = WORDS.pattern("dead");
    private static final Pattern CLAUSE_END = Pattern.compile(".*(?<!\\S)(?:,|mais|but|car|donc|sauf)(?!\\S)");

    static boolean mentionsSomebodyClose(String sentence) {
        return CLOSE.matcher(sentence).find();
    }

    static boolean isSomebodyClose(String word) {
        return CLOSE.matcher(word).matches();
    }

    /** Whose are the words of {@code sentence} from {@code start} to {@code end}. */
    static Whose of(String sentence, int start, int end) {
        if (WRITER_SAID.matcher(sentence.substring(start, end)).find()) {
            return WRITER;
        }
        var before = clauseBefore(sentence, start);
        var last = WRITER;
        for (var named = SOMEBODY.matcher(before); named.find(); ) {
            last = named(named.group());
        }
        return last == SOMEBODY_CLOSE && isDead(sentence) ? THE_DEAD : last;
    }

    /** Whether the words from {@code start} to {@code end} name nobody, and follow somebody close without a word of the writer. */
    static boolean isOnlyOfSomebodyClose(String sentence, int start, int end) {
        var before = clauseBefore(sentence, start);
        int afterName =
                SOMEBODY.matcher(before).results().mapToInt(MatchResult::end).reduce(0, (_, last) -> last);
        return of(sentence, start, end) == SOMEBODY_CLOSE
                && !SOMEBODY.matcher(sentence.substring(start, end)).find()
                && !WRITER_SAID.matcher(before.substring(afterName)).find();
    }

    static boolean isDead(String sentence) {
        return DEAD.matcher(sentence).find();
    }

    private static String clauseBefore(String sentence, int start) {
        return CLAUSE_END.matcher(sentence.substring(0, start)).replaceFirst("");
    }

    private static Whose named(String name) {
        if (STRANGER.matcher(name).matches()) {
            return STRANGERS;
        }
        return CLOSE.matcher(name).matches() ? SOMEBODY_CLOSE : WRITER;
    }
}
