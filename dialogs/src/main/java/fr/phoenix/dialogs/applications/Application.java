package fr.phoenix.dialogs.applications;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An application: which letter went to whom, when, and what came of it. One fact each, so that each can be forgotten.
 *
 * @param number from 1, in the order they were remembered
 * @param title of the job, one line
 * @param company blank when the offer names none
 * @param letterVersion of the letter that was accepted, from 1
 * @param day when the letter was accepted
 * @param asked when it was last asked about; the day itself before that
 */
public record Application(
        int number, String title, String company, int letterVersion, LocalDate day, Outcome outcome, LocalDate asked) {

    /** The key of an application is this, then its number. Stored: never change it. */
    public static final String FACT = "application.";

    /** Sooner, few employers have answered. */
    private static final int LEAST_DAYS = 7;
    /** Later, nobody waits for an answer any more, and to ask would only hurt. */
    private static final int MOST_DAYS = 120;

    /** What became of it. The code is stored: never change one. */
    public enum Outcome {
        /** Nobody asked yet. */
        UNKNOWN,
        INTERVIEW,
        REFUSAL,
        /** Asked, and no answer had come by then. */
        NOT_YET,
        NOT_SENT;

        /** Also for keys of the wording: {@code not-yet}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Outcome> of(String code) {
            return Arrays.stream(values())
                    .filter(outcome -> outcome.code().equals(code))
                    .findFirst();
        }

        /** Whether there is still something to hear of. */
        public boolean open() {
            return this == UNKNOWN || this == NOT_YET;
        }
    }

    public Application {
        title = oneLine(title);
        company = oneLine(company);
    }

    /** A new one, numbered after those among the facts. */
    public static Application sent(
            Map<String, String> facts, String title, String company, int letterVersion, LocalDate day) {
        int last = in(facts).stream().mapToInt(Application::number).max().orElse(0);
        return new Application(last + 1, title, company, letterVersion, day, Outcome.UNKNOWN, day);
    }

    /** Those among the facts, in order. */
    public static List<Application> in(Map<String, String> facts) {
        return facts.entrySet().stream()
                .flatMap(fact -> parse(fact.getKey(), fact.getValue()).stream())
                .sorted(Comparator.comparingInt(Application::number))
                .toList();
    }

    /** The one to ask about today, the oldest first: open, and a week after it was sent or last asked about. */
    public static Optional<Application> toAskAbout(Map<String, String> facts, LocalDate today) {
        return in(facts).stream()
                .filter(one -> one.outcome().open())
                .filter(one -> !today.isBefore(one.asked().plusDays(LEAST_DAYS)))
                .filter(one -> today.isBefore(one.day().plusDays(MOST_DAYS)))
                .findFirst();
    }

    public Application came(Outcome what, LocalDate today) {
        return new Application(number, title, company, letterVersion, day, what, today);
    }

    public String fact() {
        return FACT + number;
    }

    /** What is remembered under {@link #fact}. */
    public String value() {
        return String.join(
                "\t", title, company, String.valueOf(letterVersion), day.toString(), outcome.code(), asked.toString());
    }

    /** Empty when {@link #fact} and {@link #value} did not write them. */
    public static Optional<Application> parse(String fact, String value) {
        var parts = value.split("\t", -1);
        if (!fact.startsWith(FACT) || parts.length != 6) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(fact.substring(FACT.length()));
            int version = Integer.parseInt(parts[2]);
            var day = LocalDate.parse(parts[3]);
            var asked = LocalDate.parse(parts[5]);
            return Outcome.of(parts[4])
                    .map(outcome -> new Application(number, parts[0], parts[1], version, day, outcome, asked));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The job and the company, as far as they are known. */
    public String called() {
        return company.isBlank() ? title : title.isBlank() ? company : title + ", " + company;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Application[" + number + ", " + outcome + "]";
    }
}
