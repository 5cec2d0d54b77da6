package fr.phoenix.dialogs.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person's finished check-ins, the oldest first.
 *
 * @param entries at most {@value #MOST} are remembered
 */
public record Journal(List<CheckIn> entries) {

    /** About a year of weekly check-ins; what is older gives way. */
    public static final int MOST = 60;

    public Journal {
        entries = List.copyOf(entries);
    }

    /** Those among the facts. */
    public static Journal in(Map<String, String> facts) {
        return new Journal(facts.entrySet().stream()
                .flatMap(fact -> CheckIn.parse(fact.getKey(), fact.getValue()).stream())
                .sorted(Comparator.comparingInt(CheckIn::number))
                .toList());
    }

    public Optional<CheckIn> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /** The last check-in, when its step has not been asked about. */
    public Optional<CheckIn> open() {
        return last().filter(
                        one -> one.outcome() == StepOutcome.OPEN && !one.step().isEmpty());
    }

    /** The number of the next one. */
    public int next() {
        return last().map(CheckIn::number).orElse(0) + 1;
    }

    /** The fact that has to go when one more is remembered, if any. */
    public Optional<String> givingWay() {
        return entries.size() < MOST
                ? Optional.empty()
                : Optional.of(entries.getFirst().fact());
    }
}
