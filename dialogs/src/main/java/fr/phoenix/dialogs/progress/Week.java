package fr.phoenix.dialogs.progress;

import fr.phoenix.dialogs.applications.Application;
import fr.phoenix.dialogs.journal.CheckIn;
import fr.phoenix.dialogs.journal.Journal;
import fr.phoenix.dialogs.journal.StepOutcome;
import fr.phoenix.dialogs.journal.WellBeing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the last seven days hold, today among them.
 *
 * @param steps what came of those that were planned, due or told about in these days
 * @param applications those written in these days, and those an answer was told of
 */
record Week(
        LocalDate first,
        LocalDate last,
        List<CheckIn> checkIns,
        List<CheckIn> steps,
        List<Application> applications,
        List<WellBeing> scores) {

    private static final int DAYS = 7;

    Week {
        checkIns = List.copyOf(checkIns);
        steps = List.copyOf(steps);
        applications = List.copyOf(applications);
        scores = List.copyOf(scores);
    }

    static Week of(Map<String, String> facts, LocalDate today) {
        var span = new Span(today.minusDays(DAYS - 1), today);
        var entries = Journal.in(facts).entries();
        return new Week(
                span.first(),
                span.last(),
                entries.stream().filter(entry -> span.holds(entry.day())).toList(),
                steps(entries, span),
                Application.in(facts).stream()
                        .filter(one -> span.holds(one.day())
                                || (one.outcome() != Application.Outcome.UNKNOWN && span.holds(one.asked())))
                        .toList(),
                WellBeing.in(facts).stream()
                        .filter(score -> span.holds(score.day()))
                        .toList());
    }

    /** What came of a step is told at the next check-in, whose day is the day it was told. */
    private static List<CheckIn> steps(List<CheckIn> entries, Span span) {
        var steps = new ArrayList<CheckIn>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            boolean told =
                    i + 1 < entries.size() && span.holds(entries.get(i + 1).day());
            boolean touched = told
                    || span.holds(entry.day())
                    || entry.due().filter(span::holds).isPresent();
            if (touched && !entry.step().isEmpty() && entry.outcome() != StepOutcome.OPEN) {
                steps.add(entry);
            }
        }
        return steps;
    }

    private record Span(LocalDate first, LocalDate last) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
