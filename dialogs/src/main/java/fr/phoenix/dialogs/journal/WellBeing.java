package fr.phoenix.dialogs.journal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A score of the WHO-5 well-being index: the sum of five answers from 0 to 5, times four. One fact each, so that each can be forgotten.
 * Thresholds and the change that counts: Topp et al., Psychotherapy and Psychosomatics 84 (2015), 167–176.
 *
 * @param number from 1, in the order they were given
 * @param score 0, the worst, to 100, the best
 */
public record WellBeing(int number, LocalDate day, int score) {

    /** The key of a score is this, then its number. Stored: never change it. */
    public static final String FACT = "who-5.";

    /** What is older gives way. */
    public static final int MOST = 60;

    /** At most so much: well-being is low, and a doctor should look into it. */
    public static final int LOW = 50;

    /** At most so much, depression is likely enough to be asked about at once. */
    public static final int VERY_LOW = 28;

    /** A smaller difference says little. */
    public static final int CHANGE = 10;

    private static final int ITEMS = 5;
    private static final int BEST = 5;
    private static final int SCALE = 4;

    public WellBeing {
        if (score < 0 || score > ITEMS * BEST * SCALE) {
            throw new IllegalArgumentException("a score is 0 to 100");
        }
    }

    /** The next after those among the facts. */
    public static WellBeing of(Map<String, String> facts, LocalDate day, List<Integer> answers) {
        if (answers.size() != ITEMS || answers.stream().anyMatch(answer -> answer < 0 || answer > BEST)) {
            throw new IllegalArgumentException("five answers of 0 to 5");
        }
        int sum = answers.stream().mapToInt(Integer::intValue).sum();
        return new WellBeing(last(facts).map(WellBeing::number).orElse(0) + 1, day, sum * SCALE);
    }

    /** Those among the facts, the oldest first. */
    public static List<WellBeing> in(Map<String, String> facts) {
        return facts.entrySet().stream()
                .flatMap(fact -> parse(fact.getKey(), fact.getValue()).stream())
                .sorted(Comparator.comparingInt(WellBeing::number))
                .toList();
    }

    public static Optional<WellBeing> last(Map<String, String> facts) {
        return in(facts).stream().reduce((_, later) -> later);
    }

    public boolean low() {
        return score <= LOW;
    }

    public boolean veryLow() {
        return score <= VERY_LOW;
    }

    public String fact() {
        return FACT + number;
    }

    /** What is remembered under {@link #fact}. */
    public String value() {
        return day + "\t" + score;
    }

    /** Empty when {@link #fact} and {@link #value} did not write them. */
    public static Optional<WellBeing> parse(String fact, String value) {
        var parts = value.split("\t", -1);
        if (!fact.startsWith(FACT) || parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WellBeing(
                    Integer.parseInt(fact.substring(FACT.length())),
                    LocalDate.parse(parts[0]),
                    Integer.parseInt(parts[1])));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Shows no personal data. */
    @Override
    public String toString() {
        return "WellBeing[" + number + "]";
    }
}
