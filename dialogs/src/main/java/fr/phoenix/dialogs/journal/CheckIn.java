package fr.phoenix.dialogs.journal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A finished check-in. One fact each, so that each can be forgotten.
 *
 * @param number from 1, in the order they were finished
 * @param feeling empty when the person did not agree to be asked
 * @param said what weighed, or carried, in the person's own words: one line of at most {@value #LONGEST_SAID} characters; may be blank
 * @param obstacle the code of the obstacle that was named; blank when none was
 * @param move the code of the move that was chosen; blank when the step was the person's own idea
 * @param step the small step, in the person's own words; blank when they left without one
 * @param due the day of the step, if they named one
 * @param sure how sure they were of the step, 0 to 10; -1 when nobody asked
 */
public record CheckIn(
        int number,
        LocalDate day,
        Optional<Feeling> feeling,
        String said,
        String obstacle,
        String move,
        String step,
        Optional<LocalDate> due,
        int sure,
        StepOutcome outcome) {

    /** The key of a check-in is this, then its number. Stored: never change it. */
    public static final String FACT = "journal.";

    /** Longer words are not quoted anyway. */
    public static final int LONGEST_SAID = 300;

    private static final int PARTS = 10;

    /** Mood and confidence, both 0 to 10. */
    public record Feeling(int mood, int confidence) {
        public Feeling {
            if (mood < 0 || mood > 10 || confidence < 0 || confidence > 10) {
                throw new IllegalArgumentException("mood and confidence are 0 to 10");
            }
        }
    }

    public CheckIn {
        said = oneLine(said);
        said = said.length() <= LONGEST_SAID ? said : "";
        step = oneLine(step);
    }

    public CheckIn became(StepOutcome what) {
        return new CheckIn(number, day, feeling, said, obstacle, move, step, due, sure, what);
    }

    public String fact() {
        return FACT + number;
    }

    /** What is remembered under {@link #fact}. */
    public String value() {
        return String.join(
                "\t",
                day.toString(),
                feeling.map(felt -> String.valueOf(felt.mood())).orElse(""),
                feeling.map(felt -> String.valueOf(felt.confidence())).orElse(""),
                said,
                obstacle,
                move,
                step,
                due.map(LocalDate::toString).orElse(""),
                String.valueOf(sure),
                outcome.code());
    }

    /** Empty when {@link #fact} and {@link #value} did not write them. */
    public static Optional<CheckIn> parse(String fact, String value) {
        var parts = value.split("\t", -1);
        if (!fact.startsWith(FACT) || parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(fact.substring(FACT.length()));
            var feeling = parts[1].isEmpty() || parts[2].isEmpty()
                    ? Optional.<Feeling>empty()
                    : Optional.of(new Feeling(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            var due = parts[7].isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(parts[7]));
            var day = LocalDate.parse(parts[0]);
            int sure = Integer.parseInt(parts[8]);
            return StepOutcome.of(parts[9])
                    .map(outcome -> new CheckIn(
                            number, day, feeling, parts[3], parts[4], parts[5], parts[6], due, sure, outcome));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Words as they are kept: on one line. */
    public static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "CheckIn[" + number + ", " + obstacle + ", " + move + ", " + outcome + "]";
    }
}
