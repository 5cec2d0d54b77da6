package fr.phoenix.dialogs.safety;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a song, a book or a film says is not what the writer says: such a quotation is left out. What somebody said is kept: “il m’a dit « je
 * vais te tuer »”. What callers or patients say, in an offer of work with them, is left out too.
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

    private static final Pattern OFFER = Pattern.compile(
            "\\b[HF]\\s?/\\s?[HF]\\b|\\b(?:CDI|CDD|3114|3919|helpline|hotline|officer|counsell?or|advis[eo]r|you will|you answer|conseiller|conseill[eè]re"
                    + "|[ée]coutante?s?|missions?|recrut\\w+|vous (?:[ée]coutez|accueillez|r[ée]pondez|accompagnez|serez|aurez))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SAID_BY_CALLERS = Pattern.compile(
            "\\b((?:personnes|gens|appelant\\w*|patient\\w*|usag[eè]re?s|jeunes|victimes|callers?|people|patients|clients|users|victims)"
                    + "(?: \\w+){0,3} (?:qui (?:vous )?(?:disent|diront)|disant|who (?:say|tell you|will say)|saying|that say))\\b[^.!?;\\n]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How far from a quotation its source is looked for, in characters. */
    private static final int NEAR = 60;

    private Quotation() {}

    /** {@code text} without the words of others. */
    static String leftOut(String text) {
        var ofOthers =
                OFFER.matcher(text).find() ? SAID_BY_CALLERS.matcher(text).replaceAll("$1") : text;
        return QUOTED.matcher(ofOthers)
                .replaceAll(quoted -> isOfAWork(ofOthers, quoted) ? " " : Matcher.quoteReplacement(quoted.group()));
    }

    private static boolean isOfAWork(String text, MatchResult quoted) {
        var before = text.substring(Math.max(0, quoted.start() - NEAR), quoted.start());
        var after = text.substring(quoted.end(), Math.min(text.length(), quoted.end() + NEAR));
        return WORK.matcher(before).find() || OF_A_WORK.matcher(after).find();
    }
}
