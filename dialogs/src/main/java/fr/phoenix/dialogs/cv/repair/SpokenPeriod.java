package fr.phoenix.dialogs.cv.repair;

import fr.phoenix.dialogs.cv.reading.Period;
import fr.phoenix.dialogs.documents.Resume.Dates;
import java.util.Locale;
import java.util.Optional;

/** A stretch of time as somebody says it: “de mars 2019 à juin 2023”, “depuis 2021”. */
public final class SpokenPeriod {

    private static final int YEAR = 12;

    private SpokenPeriod() {}

    public static Optional<Dates> read(String answer) {
        return Period.in(answer).map(SpokenPeriod::dates);
    }

    private static Dates dates(Period period) {
        return new Dates(
                date(period.from(), period.precise()),
                period.ongoing() ? "" : date(period.until(), period.precise()),
                period.ongoing());
    }

    private static String date(int months, boolean precise) {
        int year = (months - 1) / YEAR;
        return precise
                ? String.format(Locale.ROOT, "%04d-%02d", year, (months - 1) % YEAR + 1)
                : String.format(Locale.ROOT, "%04d", year);
    }
}
