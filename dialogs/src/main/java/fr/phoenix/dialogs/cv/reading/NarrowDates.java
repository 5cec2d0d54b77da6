package fr.phoenix.dialogs.cv.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Dates in a column too narrow for them, so that their end stands before the line below: "Sept. 2018 – janv.  Vendeuse, Zara" over "2022
 * • Accueil". The end is put back behind the beginning.
 */
final class NarrowDates {

    private static final String MONTH =
            "(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c|jan|feb|mar|apr|may|jun|jul|aug|sep|dec)\\p{L}*\\.?";
    private static final String YEAR = "(?:\\d{1,2}[/.])?(?:19|20)\\d\\d(?:/\\d\\d)?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OPEN = Pattern.compile(
            "(?<from>(?:(?:de|du|from) )?(?:" + MONTH + " )?" + YEAR + " ?(?:[-–—→]|à|au|to)(?: " + MONTH
                    + ")?) +(?<head>\\p{L}.*)",
            FLAGS);
    private static final Pattern END = Pattern.compile(
            "(?<to>(?:" + MONTH + " )?" + YEAR
                    + "|aujourd[’']hui|auj\\.|pr[ée]sent|now|today|ce jour|en cours)(?: +(?<rest>\\S.*))?",
            FLAGS);

    private NarrowDates() {}

    static List<CvLine> joined(List<CvLine> lines) {
        var joined = new ArrayList<CvLine>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var open = OPEN.matcher(line.text());
            var end = END.matcher(i + 1 < lines.size() ? lines.get(i + 1).text() : "");
            if (!open.matches()
                    || !end.matches()
                    || Period.in(line.text()).filter(Period::stretches).isPresent()) {
                joined.add(line);
                continue;
            }
            var below = lines.get(++i);
            joined.add(new CvLine(
                    line.number(),
                    open.group("from") + " " + end.group("to") + "  " + open.group("head"),
                    line.place(),
                    line.begins()));
            if (end.group("rest") != null) {
                joined.add(new CvLine(below.number(), end.group("rest"), below.place(), below.begins()));
            }
        }
        return joined;
    }
}
