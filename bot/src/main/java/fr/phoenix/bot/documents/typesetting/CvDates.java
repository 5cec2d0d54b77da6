package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.documents.Resume.Dates;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * Dates as people write them and programs read them: {@code mars 2019 – juin 2023}, {@code depuis septembre 2021}, {@code 2015}. Months
 * in full: short forms differ from reader to reader.
 */
record CvDates(Language language) {

    String say(Dates dates) {
        var start = say(dates.start());
        var end = say(dates.end());
        if (dates.ongoing() && !start.isEmpty()) {
            return switch (language) {
                case FR -> "depuis " + start;
                case EN -> start + " – present";
            };
        }
        if (start.isEmpty() || end.isEmpty() || start.equals(end)) {
            return start.isEmpty() ? end : start;
        }
        return start + " – " + end;
    }

    /** Of {@code 2019-03} or {@code 2019}; anything else stays as it is. */
    String say(String date) {
        try {
            return date.matches("\\d{4}-\\d{2}")
                    ? DateTimeFormatter.ofPattern("MMMM yyyy", language.locale())
                            .format(YearMonth.parse(date))
                    : date;
        } catch (DateTimeException e) {
            return date;
        }
    }
}
