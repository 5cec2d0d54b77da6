package fr.phoenix.dialogs.setbacks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A setback and the person's answer to it. One fact each, so that each can be forgotten.
 *
 * @param number from 1
 * @param code of the setback that was chosen, for example {@link #REFUSAL}; blank when it is named in their own words
 * @param name what it is called, in their words or in ours
 * @param answer what they want to do or remember then, in their words
 * @param day when they prepared it
 */
public record Setback(int number, String code, String name, String answer, LocalDate day) {

    /** The key of a setback is this, then its number. Stored: never change it. */
    public static final String FACT = "setback.";

    /** An application is refused. */
    public static final String REFUSAL = "refusal";

    /** Nobody answers. */
    public static final String SILENCE = "silence";

    private static final int PARTS = 4;

    public Setback {
        name = oneLine(name);
        answer = oneLine(answer);
    }

    public String fact() {
        return FACT + number;
    }

    /** What is remembered under {@link #fact}. */
    public String value() {
        return String.join("\t", code, name, answer, day.toString());
    }

    /** Empty when {@link #fact} and {@link #value} did not write them. */
    public static Optional<Setback> parse(String fact, String value) {
        var parts = value.split("\t", -1);
        if (!fact.startsWith(FACT) || parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Setback(
                    Integer.parseInt(fact.substring(FACT.length())),
                    parts[0],
                    parts[1],
                    parts[2],
                    LocalDate.parse(parts[3])));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Setback[" + number + ", " + code + "]";
    }
}
