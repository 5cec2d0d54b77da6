package fr.phoenix.dialogs.letter.offer;

import java.util.Locale;

/**
 * Something about an offer that the person should know before they answer it.
 *
 * @param excerpt the words that show it, at most 120 characters
 */
public record Warning(Kind kind, String excerpt) {

    /** What is wrong; each has its own sentence in the wording. */
    public enum Kind {
        /** The file holds text that nobody sees on its page. */
        HIDDEN_TEXT,
        /** It speaks to assistants, not to people. */
        INSTRUCTIONS,
        /** Criteria that Code du travail L1132-1 forbids, one kind each. */
        AGE,
        SEX,
        ORIGIN,
        FAMILY,
        HEALTH,
        LOOKS,
        BELIEFS,
        PLACE_OF_LIVING,
        /** Marks of scams: money, papers or a private messenger before any interview. */
        MONEY_ASKED,
        MESSENGER_ONLY,
        PAPERS_ASKED;

        /** For keys of the wording: {@code hidden-text}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Shows no words of the offer. */
    @Override
    public String toString() {
        return "Warning[" + kind + "]";
    }
}
