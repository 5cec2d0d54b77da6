package fr.phoenix.dialogs.safety;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a song, a book or a film says is not what the writer says: such a quotation is left out. What somebody said is kept: “il m’a dit « je
 * vais te tuer »”.
 */
final class Quotation {

    private static final Pattern QUOTED = Pattern.compile("[«“\"][^«»“”\"]{1,300}[»”\"]");
    private static final Pattern WORK = Pattern.compile(
            "\\b(?:chansons?|paroles|refrain|film|s[ée]rie|livre|roman|titre|po[èe]me|pi[èe]ce|citation|proverbe|chante"
                    + "|song|lyrics?|sings|movie|book|novel|poem|play|titled|quote|proverb)\\b[^.!?;\\n]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF_A_WORK = Pattern.compile(
            "^[^.!?;\\n]*\\b(?:chanson|chante|film|livre|roman|song|sings|movie|book|novel|lyrics?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How far from a quotation its source is looked for, in characters. */
    private static final int NEAR = 60;

    private Quotation() {}

    /** {@code text} without the words of others. */
    static String leftOut(String text) {
        return QUOTED.matcher(text)
                .replaceAll(quoted -> isOfAWork(text, quoted) ? " " : Matcher.quoteReplacement(quoted.group()));
    }

    private static boolean isOfAWork(String text, MatchResult quoted) {
        var before = text.substring(Math.max(0, quoted.start() - NEAR), quoted.start());
        var after = text.substring(quoted.end(), Math.min(text.length(), quoted.end() + NEAR));
        return WORK.matcher(before).find() || OF_A_WORK.matcher(after).find();
    }
}
