package fr.phoenix.dialogs.cv.repair;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact that the CV lacks and that only the person knows.
 *
 * @param job which experience it belongs to, from 0; −1 when to none
 * @param line which of its lines, from 0; −1 when to none
 * @param about what is asked about, as the person reads it: an employer, a line of the CV, a skill, a language; may be blank
 */
public record MissingFact(Kind kind, int job, int line, String about) {

    /** What is missing, most people's order of answering; the code is stored and names {@code cv.fact.<code>.ask}. */
    public enum Kind {
        PHONE,
        MAIL,
        TITLE,
        DATES,
        DUTIES,
        FIGURE,
        SKILL,
        /** Whether the offer's words may stand for a skill that the CV calls otherwise; {@code about} is both, apart by a bar. */
        WORDS,
        PROFILE,
        LEVEL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static MissingFact of(Kind kind) {
        return new MissingFact(kind, -1, -1, "");
    }

    /** What the wording of the question quotes. */
    public String[] quoted() {
        return about.split("\\|", 2);
    }

    /** Its stored form, one line. */
    public String code() {
        return kind.code() + " " + job + " " + line + " " + about;
    }

    /** What {@link #code} gave; nothing for anything else. */
    public static Optional<MissingFact> read(String code) {
        var words = code.split(" ", 4);
        if (words.length < 4) {
            return Optional.empty();
        }
        return Stream.of(Kind.values())
                .filter(kind -> kind.code().equals(words[0]))
                .map(kind -> new MissingFact(kind, Integer.parseInt(words[1]), Integer.parseInt(words[2]), words[3]))
                .findFirst();
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "MissingFact[" + kind + ", job " + job + "]";
    }
}
