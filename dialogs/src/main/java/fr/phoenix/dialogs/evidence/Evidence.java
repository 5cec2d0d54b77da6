package fr.phoenix.dialogs.evidence;

import java.util.Arrays;
import java.util.Optional;

/**
 * One short statement about the person, in their words, and where it comes from: what a letter may rest on. The person sees, corrects and
 * forgets each.
 *
 * @param id {@code e1}, {@code e2}…: stays the same as long as the statement is remembered
 * @param words one line, at most {@value #LONGEST} UTF-16 units
 * @param context what else stands beside it and is true with it: of a line of a CV its job, employer and dates; may be blank
 */
public record Evidence(String id, Kind kind, String words, String context, Source source) {

    public static final int LONGEST = 500;

    public Evidence {
        words = oneLine(words);
        context = oneLine(context);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("evidence without words");
        }
    }

    /** What kind of statement it is. The code is stored: never change one. */
    public enum Kind {
        /** A trade the person worked in, maybe with how long. */
        TRADE("trade"),
        /** Something they did. */
        DONE("done"),
        /** A skill or tool they name without telling where it was used. */
        SKILL("skill"),
        /** A diploma, a certificate or a course. */
        TRAINING("training"),
        LANGUAGE("language"),
        /** Driving licences, CACES, habilitations. */
        LICENCE("licence"),
        /** Why this job. Proves nothing. */
        MOTIVE("motive"),
        /** What they did to prepare the change: an immersion, a course, volunteering. */
        COMMITMENT("commitment"),
        /** Something that an offer asks for, that they have not done and want to learn, with their reason. Proves nothing. */
        WILL("will");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }

        /** Whether it supports a claim about what the person can or did. */
        public boolean proves() {
            return this != MOTIVE && this != WILL;
        }
    }

    /** All that is said, for whoever checks a sentence against it. */
    public String said() {
        return context.isEmpty() ? words : words + "\n" + context;
    }

    /** One line, as it is stored; {@link #parse} reads it. */
    public String line() {
        return String.join("\t", id, kind.code(), source.code(), context, words);
    }

    /** Empty when the line is none that {@link #line} wrote. */
    public static Optional<Evidence> parse(String line) {
        var parts = line.split("\t", 5);
        if (parts.length < 5 || parts[4].isBlank()) {
            return Optional.empty();
        }
        return Kind.of(parts[1])
                .flatMap(kind ->
                        Source.of(parts[2]).map(source -> new Evidence(parts[0], kind, parts[4], parts[3], source)));
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Evidence[" + id + ", " + kind + ", " + source.code() + "]";
    }
}
