package fr.phoenix.dialogs.flow;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day as people name it: so many days from now, the next such weekday, or a date. What it comes to depends on the day it was said.
 * {@link SpokenDays} reads them.
 */
public sealed interface SpokenDay {

    /** The day it was, said on {@code today}; never before it. Nothing when there is no such day, for example the 31st of February. */
    Optional<LocalDate> from(LocalDate today);

    /** “demain”, “dans 3 jours”. */
    record Later(int days) implements SpokenDay {
        @Override
        public Optional<LocalDate> from(LocalDate today) {
            return Optional.of(today.plusDays(days));
        }
    }

    /** “dans deux mois”. */
    record MonthsLater(int months) implements SpokenDay {
        @Override
        public Optional<LocalDate> from(LocalDate today) {
            return Optional.of(today.plusMonths(months));
        }
    }

    /**
     * “mardi”: the next one, a week from now when today is one.
     *
     * @param nextWeek “mardi de la semaine prochaine”: the one of the week after this
     */
    record Weekday(DayOfWeek day, boolean nextWeek) implements SpokenDay {
        @Override
        public Optional<LocalDate> from(LocalDate today) {
            return Optional.of(
                    nextWeek
                            ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                                    .with(TemporalAdjusters.nextOrSame(day))
                            : today.with(TemporalAdjusters.next(day)));
        }
    }

    /** “le 12”: this month's, or the next month's that has one once it is over. */
    record DayOfMonth(int day) implements SpokenDay {
        @Override
        public Optional<LocalDate> from(LocalDate today) {
            for (int months = 0; months <= 2; months++) {
                var month = today.plusMonths(months);
                if (day <= month.lengthOfMonth() && (months > 0 || day >= today.getDayOfMonth())) {
                    return Optional.of(month.withDayOfMonth(day));
                }
            }
            return Optional.empty();
        }
    }

    /**
     * “le 12 mars”: this year's, or next year's once it is over.
     *
     * @param year 0 when none was said
     */
    record Date(int day, int month, int year) implements SpokenDay {
        @Override
        public Optional<LocalDate> from(LocalDate today) {
            try {
                var date = LocalDate.of(year == 0 ? today.getYear() : year, month, day);
                var coming = year == 0 && date.isBefore(today) ? date.plusYears(1) : date;
                return coming.isBefore(today) ? Optional.empty() : Optional.of(coming);
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }
}
