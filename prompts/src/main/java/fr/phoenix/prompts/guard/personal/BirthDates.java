package fr.phoenix.prompts.guard.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates that a word before them calls a birth date ("né le", "DDN", "born on"). Any other date is left alone, and so is a year by
 * itself: firms are born too.
 */
final class BirthDates implements Recogniser {

    private static final String MONTH =
            "(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre"
                    + "|décembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|janv\\.?|févr?\\.?|avr\\.?|juil\\.?|sept\\.?|oct\\.?|nov\\.?|déc\\.?|jan|feb|mar|apr|jun|jul|aug|sep|dec)";
    private static final String DATE = "(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}"
            + "|(?:\\d{1,2}(?:er|st|nd|rd|th)?(?: of)? )?" + MONTH
            + "(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:19|20)\\d{2})?)";
    private static final String CUE =
            "(?:(?<!\\p{L})n[ée](?:\\(e\\)|·e|\\.e|e)?(?!\\p{L})[^\\d\\n.;!?]{0,40}?(?:\\ble|\\ben|:|,)"
                    + "|naissance(?: est| c'est)?(?: le)?|\\bddn|\\bd\\.d\\.n\\.?|mon anniversaire(?: est| c'est)?(?: le)?"
                    + "|\\bborn(?: in [\\p{L} ]{2,30}?)?(?:,? on| in|:)?(?: the)?|\\bdate of birth(?: is| was)?|\\bdob|\\bd\\.o\\.b\\.?"
                    + "|\\bbirth ?date(?: is)?|\\bmy birthday(?: is)?(?: on)?(?: the)?)";
    private static final Pattern BIRTH =
            Pattern.compile("(?iu)" + CUE + " ?[:=]? ?(?:le |on |the )?(" + DATE + ")(?![\\p{L}\\d])");

    @Override
    public Stream<Finding> in(String text) {
        return BIRTH.matcher(text).results().map(match -> Finding.of(Kind.BIRTH, text, match.start(1), match.end(1)));
    }
}
