package fr.phoenix.dialogs.letter.writing;

import java.util.List;
import java.util.Set;

/**
 * What became of a revision.
 *
 * @param letter as it is now; as it was unless the outcome is DONE
 * @param touched ids of the sentences that are new or changed
 * @param removed ids of those that are gone
 * @param findings why the person's own words cannot stand; empty unless they are BLOCKED
 */
public record Revised(
        Letter letter,
        Wishes wishes,
        Set<String> touched,
        Set<String> removed,
        Outcome outcome,
        List<Finding> findings) {

    public Revised {
        touched = Set.copyOf(touched);
        removed = Set.copyOf(removed);
        findings = List.copyOf(findings);
    }

    /** How it ended. */
    public enum Outcome {
        DONE,
        /** Neither the letter nor what the person said has anything about it. */
        NOTHING_ABOUT_IT,
        /** The letter says already all that they said about it. */
        ALREADY_SAID,
        NO_SUCH_SENTENCE,
        ALREADY_SHORTEST,
        ALREADY_LONGEST,
        /** The tone is the one that is wanted. */
        ALREADY_SO,
        NO_OTHER_WORDS,
        BLOCKED,
        /** Nothing that changes sentences: {@link Versions}, {@link WhereFrom} and new statements are the flow's. */
        NOT_OF_SENTENCES
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Revised[" + outcome + ", " + touched + ", " + removed + "]";
    }
}
