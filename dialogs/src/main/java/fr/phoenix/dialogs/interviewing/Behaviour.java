package fr.phoenix.dialogs.interviewing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an utterance does, after the behaviour counts of MITI 4.2 (Moyers, Manuel and Ernst, 2014). */
public enum Behaviour {
    OPEN_QUESTION,
    /** Answered by yes or no, by a figure, or by one of a few choices. */
    CLOSED_QUESTION,
    /** Gives back what was said, and little more. */
    SIMPLE_REFLECTION,
    /** Adds meaning: links, contrasts, recalls, sums up. */
    COMPLEX_REFLECTION,
    /** Names a strength or an effort that a fact shows. */
    AFFIRMATION,
    /** Tells or proposes after the person agreed to hear it. */
    INFORMATION_WITH_PERMISSION,
    /** Pushes, advises or reassures unasked: never. */
    PERSUASION,
    /** Blames, contradicts, warns: never. */
    CONFRONTATION,
    /** Says what happens next or thanks; not counted. */
    STRUCTURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Behaviour> of(String code) {
        return Arrays.stream(values())
                .filter(behaviour -> behaviour.code().equals(code))
                .findFirst();
    }

    public boolean question() {
        return this == OPEN_QUESTION || this == CLOSED_QUESTION;
    }

    public boolean reflection() {
        return this == SIMPLE_REFLECTION || this == COMPLEX_REFLECTION;
    }

    /** Whether it has no place in a check-in at all. */
    public boolean forbidden() {
        return this == PERSUASION || this == CONFRONTATION;
    }
}
