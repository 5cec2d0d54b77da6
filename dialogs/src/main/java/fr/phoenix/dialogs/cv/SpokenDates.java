package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.documents.Resume.Dates;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.regex.Pattern;

/** The dates of a CV as its language says them: “mars 2016 – février 2019”, “depuis 2022”. */
record SpokenDates(Language language) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");

    String of(Dates dates) {
        var start = date(dates.start());
        var end = date(dates.end());
        if (start.isBlank()) {
            return end;
        }
        if (dates.ongoing()) {
            return switch (language) {
                case FR -> "depuis " + start;
                case EN -> "since " + start;
            };
        }
        return end.isBlank() || end.equals(start) ? start : start + " – " + end;
    }

    /** {@code 2019-03} with the name of its month; anything else as it is. */
    String date(String date) {
        var month = MONTH.matcher(date);
        return month.matches()
                ? Month.of(Integer.parseInt(month.group(2))).getDisplayName(TextStyle.FULL, language.locale()) + " "
                        + month.group(1)
                : date;
    }
}
