package fr.phoenix.dialogs.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Where a statement about the person comes from. */
public sealed interface Source {

    /**
     * An answer in a conversation.
     *
     * @param flow the code of the flow: {@code letter}, {@code check-in}, {@code cv}
     * @param day when it was said
     */
    record Turn(String flow, LocalDate day) implements Source {}

    /**
     * A line of the CV they sent.
     *
     * @param line from 1
     */
    record CvLine(int line) implements Source {}

    /** A stable form without personal text: {@code turn:letter:2026-11-26}, {@code cv:12}. */
    default String code() {
        return switch (this) {
            case Turn turn -> "turn:" + turn.flow() + ":" + turn.day();
            case CvLine cv -> "cv:" + cv.line();
        };
    }

    /** Empty when {@link #code} did not write it. */
    static Optional<Source> of(String code) {
        var parts = code.split(":");
        try {
            return switch (parts[0]) {
                case "turn" ->
                    parts.length == 3 ? Optional.of(new Turn(parts[1], LocalDate.parse(parts[2]))) : Optional.empty();
                case "cv" -> parts.length == 2 ? Optional.of(new CvLine(Integer.parseInt(parts[1]))) : Optional.empty();
                default -> Optional.empty();
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
