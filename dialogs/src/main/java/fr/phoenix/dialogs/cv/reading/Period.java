package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Folded;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A stretch of time as written in a line.
 *
 * @param from months since year 0; the January of a year without month
 * @param until months since year 0; the last month named, or far ahead while it goes on
 * @param precise whether its beginning names a month
 * @param start where it begins in the line
 * @param end where it ends in the line
 */
public record Period(int from, int until, boolean ongoing, boolean precise, int start, int end) {

    private static final int AHEAD = 12 * 3000;
    private static final String MONTH =
            "(?:jan(?:v(?:ier)?|uary)?|f[ée]v(?:r(?:ier)?)?|feb(?:ruary)?|mars|mar(?:ch)?|avr(?:il)?|apr(?:il)?|mai|may"
                    + "|juin|june?|juil(?:let)?|july?|ao[uû]t|aug(?:ust)?|sept?(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?"
                    + "|d[ée]c(?:embre|ember)?)\\.?";
    private static final String YEAR = "(?:19[5-9]\\d|20\\d\\d)";
    private static final String DATE = "(?:(?:\\d{1,2}(?:er)? )?" + MONTH + ",? ?" + YEAR
            + "|(?:\\d{1,2}[/.])?\\d{1,2}[/.-]" + YEAR + "|" + YEAR + ")";
    private static final String NOW =
            "(?:aujourd['’]hui|ce jour|pr[ée]sent|maintenant|en cours|actuel(?:lement)?|now|current(?:ly)?|today)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\d/])(?:de |du |from |entre )?(?<from>" + DATE + "|" + MONTH
                    + ") ?(?:[-–—−] ?(?:à )?|à|a|au|to|until|jusqu['’](?:à|au|en)|et) ?(?:(?<until>" + DATE + ")|" + NOW
                    + ")(?![\\d/])",
            FLAGS);
    private static final Pattern SINCE =
            Pattern.compile("(?:depuis|since) (?:le )?(?<from>" + DATE + ")(?![\\d/])", FLAGS);
    private static final Pattern SINGLE = Pattern.compile("(?<![\\d/-])(?<from>" + DATE + ")(?![\\d/-])", FLAGS);
    private static final Pattern YEAR_IN = Pattern.compile(YEAR);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[/.-]" + YEAR);
    private static final Pattern WORD = Pattern.compile(MONTH, FLAGS);
    private static final String[] MONTHS = {
        "jan", "fev|feb", "mar", "avr|apr", "mai|may", "juin|jun", "juil|jul", "aou|aug", "sep", "oct", "nov", "dec"
    };

    /** The first period of the line: a range, a beginning, or a date by itself. */
    public static Optional<Period> in(String line) {
        var range = first(RANGE, line).flatMap(Period::range);
        if (range.isPresent()) {
            return range;
        }
        return first(SINCE, line)
                .map(m -> new Period(
                        begin(m.group("from")), AHEAD, true, namesMonth(m.group("from")), m.start(), m.end()))
                .or(() -> first(SINGLE, line)
                        .map(m -> new Period(
                                begin(m.group("from")),
                                finish(m.group("from")),
                                false,
                                namesMonth(m.group("from")),
                                m.start(),
                                m.end())));
    }

    private static Optional<MatchResult> first(Pattern pattern, String line) {
        return pattern.matcher(line).results().findFirst();
    }

    private static Optional<Period> range(MatchResult match) {
        var from = match.group("from");
        var until = Optional.ofNullable(match.group("until"));
        boolean yearless = !YEAR_IN.matcher(from).find();
        if (yearless && until.isEmpty()) {
            return Optional.empty();
        }
        var whole = yearless ? from + " " + year(until.orElseThrow()) : from;
        int begin = begin(whole);
        int finish = until.map(Period::finish).orElse(AHEAD);
        return finish < begin
                ? Optional.empty()
                : Optional.of(
                        new Period(begin, finish, until.isEmpty(), namesMonth(whole), match.start(), match.end()));
    }

    private static boolean namesMonth(String date) {
        return month(date) > 0;
    }

    private static int begin(String date) {
        return 12 * year(date) + Math.max(month(date), 1);
    }

    private static int finish(String date) {
        int month = month(date);
        return 12 * year(date) + (month == 0 ? 12 : month);
    }

    private static int year(String date) {
        return first(YEAR_IN, date).map(m -> Integer.parseInt(m.group())).orElse(0);
    }

    private static int month(String date) {
        var number = first(NUMBER, date).map(m -> Integer.parseInt(m.group(1))).filter(m -> m <= 12);
        return number.orElseGet(
                () -> first(WORD, date).map(m -> byName(Folded.of(m.group()))).orElse(0));
    }

    private static int byName(String folded) {
        for (int i = 0; i < MONTHS.length; i++) {
            for (var name : MONTHS[i].split("\\|")) {
                if (folded.startsWith(name)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
