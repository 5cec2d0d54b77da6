package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Resume.Dates;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A stretch of time as written in a line.
 *
 * @param from months since year 0; the January of a year without month
 * @param until months since year 0; the last month named, or far ahead while it goes on
 * @param precise whether its beginning names a month
 * @param preciseEnd whether its end does
 * @param start where it begins in the line
 * @param end where it ends in the line
 */
public record Period(int from, int until, boolean ongoing, boolean precise, boolean preciseEnd, int start, int end) {

    private static final int AHEAD = 12 * 3000;
    private static final String MONTH =
            "(?:jan(?:v(?:ier)?|uary)?|f[ée]v(?:r(?:ier)?)?|feb(?:ruary)?|mars|mar(?:ch)?|avr(?:il)?|apr(?:il)?|mai|may"
                    + "|juin|june?|juil(?:let)?|july?|ao[uû]t|aug(?:ust)?|sept?(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?"
                    + "|d[ée]c(?:embre|ember)?)\\b\\.?";
    private static final String SEASON =
            "(?:[ée]t[ée]|automne|hiver|printemps|summer|autumn|fall|winter|spring|d[ée]but|fin|mi|courant|rentr[ée]e|early|late|mid)";
    private static final String YEAR = "(?:19[5-9]\\d|20\\d\\d)";
    private static final String MONTH_NUMBER = "(?:0?[1-9]|1[0-2])";

    /** Years of two digits only beside a month: "03/19", "sept. 19", "Sep '19". */
    private static final String SHORT = MONTH_NUMBER + "[/.]\\d\\d|" + MONTH + " ?['’]?\\d\\d";

    private static final String DATE = "(?:(?:\\d{1,2}(?:er)? )?" + MONTH + ",? ?(?:de )?" + YEAR
            + "|" + SEASON + "[ -](?:de )?" + YEAR
            + "|(?:\\d{1,2}[/.])?(?:\\d{1,2} ?/ ?|\\d{1,2}[.-])" + YEAR + "|" + YEAR
            + "[-/.](?:0[1-9]|1[0-2])(?![\\d])|" + YEAR + ")";
    private static final String NOW =
            "(?:aujourd['’]?hui|auj\\b\\.?|(?:à |a )?ce jour|pr[ée]sent(?:e|ement)?|maintenant|en cours|en poste|actuel(?:lement|le)?"
                    + "|now|current(?:ly)?|today|ongoing|to date|date)\\b";
    private static final String TO = "(?: ?[-–—−→>]+ ?(?:à |au )?| / |(?<=" + YEAR
            + ")/| ?\\b(?:à|a|au|to|until|till|jusqu['’](?:à|au|en))\\b ?| (?=(?:à|a) ce jour))";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\d/])(?:\\b(?:de|du|from) )?(?<from>" + DATE + "|(?:" + SHORT + ")(?!\\d)|" + MONTH + ")" + TO
                    + "(?:(?<until>" + DATE + "|(?:" + SHORT + ")(?![\\d/]))|" + NOW + ")(?![\\d/])",
            FLAGS);
    private static final Pattern BETWEEN =
            Pattern.compile("\\bentre (?<from>" + DATE + ") et (?<until>" + DATE + ")(?![\\d/])", FLAGS);
    private static final Pattern SINCE = Pattern.compile(
            "\\b(?:depuis|since|d[eè]s|à partir de|as of) (?:le |l['’])?(?<from>" + DATE + "|(?:" + SHORT
                    + "))(?![\\d/])",
            FLAGS);
    private static final Pattern OPEN = Pattern.compile(
            "(?<![\\d/-])(?<from>" + DATE
                    + ")(?: ?[-–—→] ?(?:…|\\.{3}|\\?)?(?=$|\\)|  )| ?\\(?\\b(?:en cours|ongoing)\\b\\)?)",
            FLAGS);
    private static final Pattern SHORT_END = Pattern.compile(
            "(?<![\\d/-])(?<from>" + YEAR + ") ?[-–/] ?(?<until>(?:1[3-9]|[2-9]\\d))(?![\\d/.,-])", FLAGS);
    private static final Pattern SINGLE = Pattern.compile("(?<![\\p{L}\\d/-])(?<from>" + DATE + ")(?![\\d/-])", FLAGS);
    private static final Pattern YEAR_IN = Pattern.compile(YEAR);
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d\\d)$");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{1,2}) ?[/.-] ?(?:" + YEAR + "|\\d\\d$)");
    private static final Pattern ISO = Pattern.compile(YEAR + "[-/.](\\d\\d)$");
    private static final Pattern WORD = Pattern.compile("\\b" + MONTH, FLAGS);
    private static final String[] MONTHS = {
        "jan", "fev|feb", "mar", "avr|apr", "mai|may", "juin|jun", "juil|jul", "aou|aug", "sep", "oct", "nov", "dec"
    };

    /** As the line says it. */
    String text(String line) {
        return line.substring(start, end);
    }

    /** Whether it is more than a date by itself. */
    public boolean stretches() {
        return ongoing || until - from > 11 || (precise && until > from);
    }

    /** The first period of the line: a range, a beginning, or a date by itself. */
    public static Optional<Period> in(String line) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return first(RANGE, line)
                .or(() -> first(BETWEEN, line))
                .flatMap(Period::range)
                .or(() -> first(SINCE, line).map(m -> of(m, AHEAD, true)))
                .or(() -> first(OPEN, line).map(m -> of(m, AHEAD, true)))
                .or(() -> first(SHORT_END, line).flatMap(Period::range))
                .or(() -> first(SINGLE, line).map(m -> of(m, finish(m.group("from")), false)));
    }

    /** As a CV's content has it; a date by itself begins and ends. */
    public Dates dates() {
        return new Dates(date(from, precise), ongoing ? "" : date(until, preciseEnd), ongoing);
    }

    private static String date(int months, boolean precise) {
        int year = (months - 1) / 12;
        return precise ? String.format(Locale.ROOT, "%d-%02d", year, (months - 1) % 12 + 1) : Integer.toString(year);
    }

    private static Optional<MatchResult> first(Pattern pattern, String line) {
        return pattern.matcher(line).results().findFirst();
    }

    private static Period of(MatchResult match, int until, boolean ongoing) {
        boolean precise = month(match.group("from")) > 0;
        return new Period(begin(match.group("from")), until, ongoing, precise, precise, match.start(), match.end());
    }

    private static Optional<Period> range(MatchResult match) {
        var from = match.group("from");
        var until = Optional.ofNullable(match.group("until"));
        boolean yearless = year(from) == 0;
        if (yearless && until.isEmpty()) {
            return Optional.empty();
        }
        var whole = yearless ? from + " " + year(until.orElseThrow()) : from;
        int begin = begin(whole);
        int finish = until.map(Period::finish).orElse(AHEAD);
        return finish < begin
                ? Optional.empty()
                : Optional.of(new Period(
                        begin,
                        finish,
                        until.isEmpty(),
                        month(whole) > 0,
                        until.filter(date -> month(date) > 0).isPresent(),
                        match.start(),
                        match.end()));
    }

    private static int begin(String date) {
        return 12 * year(date) + Math.max(month(date), 1);
    }

    private static int finish(String date) {
        int month = month(date);
        return 12 * year(date) + (month == 0 ? 12 : month);
    }

    private static int year(String date) {
        return first(YEAR_IN, date)
                .map(m -> Integer.parseInt(m.group()))
                .or(() -> first(SHORT_YEAR, date).map(m -> century(Integer.parseInt(m.group(1)))))
                .orElse(0);
    }

    private static int century(int year) {
        return year < 60 ? 2000 + year : 1900 + year;
    }

    private static int month(String date) {
        var number = first(ISO, date)
                .or(() -> first(NUMBER, date))
                .map(m -> Integer.parseInt(m.group(1)))
                .filter(m -> m >= 1 && m <= 12);
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
