package fr.phoenix.dialogs.cv.repair;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of an experience that is worth other words.
 *
 * @param job from 0
 * @param line from 0
 * @param text as it is
 * @param context the job it belongs to: title and employer
 * @param fact what the person answered about it; blank when nothing
 */
public record WeakLine(int job, int line, String text, String context, String fact) {

    /** Its stored form. */
    public String code() {
        return job + "." + line;
    }

    /** All that other words for it may rest on. */
    public Stream<String> evidence() {
        return Stream.of(text, context, fact);
    }

    /** Job and line of a stored form. */
    public static Optional<int[]> place(String code) {
        var numbers = code.split("\\.");
        return numbers.length == 2
                ? Optional.of(new int[] {Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])})
                : Optional.empty();
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "WeakLine[" + code() + "]";
    }
}
