package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/** Where days stand between two edges, to scale; one day alone stands in the middle. */
record TimeAxis(LocalDate first, LocalDate last, float left, float right, Language language) {

    private static final int MOST_TICKS = 5;
    /** Days with their years are long. */
    private static final int MOST_LONG_TICKS = 4;

    float at(LocalDate day) {
        return days() == 0 ? (left + right) / 2 : left + (right - left) * ChronoUnit.DAYS.between(first, day) / days();
    }

    /** Whole days, as even as whole days can be, the first and the last among them. */
    List<LocalDate> ticks() {
        long gaps = Math.min(days(), (sameYear() ? MOST_TICKS : MOST_LONG_TICKS) - 1L);
        return gaps == 0
                ? List.of(first)
                : LongStream.rangeClosed(0, gaps)
                        .mapToObj(i -> first.plusDays(Math.round((double) i * days() / gaps)))
                        .toList();
    }

    String called(LocalDate day) {
        return DateTimeFormatter.ofPattern(sameYear() ? "d MMM" : "d MMM uuuu", language.locale())
                .format(day);
    }

    private long days() {
        return ChronoUnit.DAYS.between(first, last);
    }

    private boolean sameYear() {
        return first.getYear() == last.getYear();
    }
}
