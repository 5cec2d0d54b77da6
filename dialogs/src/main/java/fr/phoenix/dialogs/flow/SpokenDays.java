package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.flow.SpokenDay.Date;
import fr.phoenix.dialogs.flow.SpokenDay.DayOfMonth;
import fr.phoenix.dialogs.flow.SpokenDay.Later;
import fr.phoenix.dialogs.flow.SpokenDay.MonthsLater;
import fr.phoenix.dialogs.flow.SpokenDay.Weekday;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a day out of a short answer to “when?”, in French and English: “demain matin”, “lundi prochain”, “le 12 mars à 9 h”, “in two weeks”. Only
 * when the message is nothing but a day and a moment of it: “demain si j’ai le courage” is the person's own words.
 */
public final class SpokenDays {

    private static final int LONGEST = 60;

    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("deux", 2),
            Map.entry("two", 2),
            Map.entry("trois", 3),
            Map.entry("three", 3),
            Map.entry("quatre", 4),
            Map.entry("four", 4),
            Map.entry("cinq", 5),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("dix", 10),
            Map.entry("ten", 10),
            Map.entry("quinze", 15));

    static {
        for (var language : Language.values()) {
            for (var day : DayOfWeek.values()) {
                DAYS.put(name(day.getDisplayName(TextStyle.FULL, language.locale())), day);
            }
            for (var month : Month.values()) {
                MONTHS.put(name(month.getDisplayName(TextStyle.FULL, language.locale())), month);
            }
        }
    }

    private static final String COUNT = "(?<count>\\d{1,3}|" + String.join("|", COUNTS.keySet()) + ")";
    private static final String DAY = "(?<day>" + String.join("|", DAYS.keySet()) + ")";
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS.keySet()) + ")";
    private static final String DATE = "(?<date>0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th)?";
    private static final String IN = "(?:dans|d ici|in|within) ";

    private static final Pattern LEAD =
            Pattern.compile("^(?:je dirais|je le ferai|disons|plutot|on va dire|pour|ce sera"
                    + "|let s say|i d say|i ll do it|maybe|probably|by) ");
    private static final Pattern MOMENT =
            Pattern.compile("(?: (?:matin|midi|apres midi|soir|dans la (?:matinee|soiree)|en soiree|tot"
                    + "|morning|afternoon|evening|at noon|first thing|(?:apres|avant) le (?:travail|boulot)|(?:after|before) work"
                    + "|(?:a|vers|at|around) \\d{1,2}(?: ?h ?\\d{0,2}| ?[ap]m| heures?)?))+$");

    private record Form(Pattern pattern, Function<MatchResult, SpokenDay> day) {}

    private static final List<Form> FORMS = List.of(
            form(
                    "aujourd hui|ce (?:jour|matin|soir)|cet apres midi|tout de suite|maintenant"
                            + "|today|tonight|now|right now|this (?:morning|afternoon|evening)",
                    found -> new Later(0)),
            form("demain|demin|demian|dmain|tomorrow|tomorow|tommorow|tmrw", found -> new Later(1)),
            form("(?:apres demain|(?:the )?day after tomorrow)", found -> new Later(2)),
            form(IN + COUNT + " (?:jours?|days?)", found -> new Later(count(found))),
            form(IN + COUNT + " (?:semaines?|weeks?)", found -> new Later(7 * count(found))),
            form(IN + COUNT + " (?:mois|months?)", found -> new MonthsLater(count(found))),
            form("(?:la )?semaine prochaine|next week", found -> new Weekday(DayOfWeek.MONDAY, true)),
            form(
                    "(?:ce|le) week ?end|week ?end|this weekend|at the weekend",
                    found -> new Weekday(DayOfWeek.SATURDAY, false)),
            form(
                    "(?:la |en )?fin de (?:la )?semaine|(?:the |at the )?end of the week",
                    found -> new Weekday(DayOfWeek.FRIDAY, false)),
            form("(?:ce |on |this |next )?" + DAY + "(?: prochain| qui vient)?", found -> weekday(found, false)),
            form(
                    "(?:le |on )?" + DAY + "(?: de)?(?: la)? (?:semaine prochaine|next week)",
                    found -> weekday(found, true)),
            form("(?:le |the |on the )" + DATE, found -> new DayOfMonth(number(found, "date"))),
            form("(?:le |on )?" + DAY + " (?:the )?" + DATE, found -> new DayOfMonth(number(found, "date"))),
            form(
                    "(?:le |the |on the |on )?(?:" + DAY + " )?" + DATE + " (?:of )?" + MONTH + "(?: (?<year>\\d{4}))?",
                    SpokenDays::date),
            form("(?:on )?(?:" + DAY + " )?" + MONTH + " " + DATE + "(?: (?<year>\\d{4}))?", SpokenDays::date),
            form("(?:le )?" + DATE + "/(?<month>0?[1-9]|1[0-2])(?:/(?<year>\\d{4}))?", SpokenDays::date),
            form("(?<year>\\d{4}) (?<month>\\d{2}) " + DATE, SpokenDays::date));

    private SpokenDays() {}

    /** The day that the whole message names. */
    public static Optional<SpokenDay> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var said = LEAD.matcher(Spelling.plain(text)).replaceFirst("");
        var bare = MOMENT.matcher(said).replaceFirst("");
        return FORMS.stream()
                .flatMap(form -> List.of(said, bare).stream()
                        .map(form.pattern()::matcher)
                        .filter(matcher -> matcher.matches())
                        .map(form.day()))
                .findFirst();
    }

    private static Form form(String pattern, Function<MatchResult, SpokenDay> day) {
        return new Form(Pattern.compile(pattern), day);
    }

    private static SpokenDay weekday(MatchResult found, boolean nextWeek) {
        return new Weekday(Objects.requireNonNull(DAYS.get(found.group("day"))), nextWeek);
    }

    private static SpokenDay date(MatchResult found) {
        var month = found.group("month");
        var named = MONTHS.get(month);
        return new Date(
                number(found, "date"),
                named == null ? Integer.parseInt(month) : named.getValue(),
                found.group("year") == null ? 0 : number(found, "year"));
    }

    private static int count(MatchResult found) {
        var counted = COUNTS.get(found.group("count"));
        return counted == null ? number(found, "count") : counted;
    }

    private static int number(MatchResult found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static String name(String displayed) {
        return Spelling.plain(displayed.toLowerCase(Locale.ROOT));
    }
}
