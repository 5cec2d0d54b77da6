package fr.phoenix.prompts.guard.personal;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * French social security numbers (NIR): sex, year, month, place and order of birth, then a key, 97 − n mod 97, where Corsica's 2A and
 * 2B count as 19 and 18. With a wrong key, or compact and without a key, only where a word says what it is.
 */
final class SocialSecurityNumbers implements Recogniser {

    private static final String GAP = "[ .-]?";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)([1-478]" + GAP + "\\d{2}" + GAP
            + "(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)" + GAP + "(?:\\d{2}|2[ABab])" + GAP + "\\d{3}" + GAP
            + "\\d{3})(?:(?: ?[/|] ?|,? ?cl[ée] ?:? ?|,? ?key ?:? ?|" + GAP + ")(\\d{2}))?(?!\\d)");
    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:s[ée]cu|\\bnir\\b|\\bnss\\b|carte vitale|social security|\\bssn\\b|n° ss)[^\\n\\d]{0,40}$");
    private static final int LOOK_BACK = 70;

    @Override
    public Stream<Finding> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .filter(match -> rightKey(match) || grouped(match) || said(text, match.start()))
                .map(match -> Finding.of(Kind.NIR, text, match.start(), match.end()));
    }

    private static boolean rightKey(MatchResult match) {
        return match.group(2) != null && key(match.group(1)) == Integer.parseInt(match.group(2));
    }

    static int key(String number) {
        var digits = number.replaceAll("[ .-]", "")
                .toUpperCase(Locale.ROOT)
                .replace("2A", "19")
                .replace("2B", "18");
        return (int) (97 - Long.parseLong(digits) % 97);
    }

    /** Written as on the card, but for the key. */
    private static boolean grouped(MatchResult match) {
        return match.group(2) == null && match.group(1).matches("\\d \\d\\d \\d\\d \\w\\w \\d{3} \\d{3}");
    }

    private static boolean said(String text, int start) {
        return SAID.matcher(text.substring(Math.max(0, start - LOOK_BACK), start))
                .find();
    }
}
