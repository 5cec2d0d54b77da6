package fr.phoenix.dialogs.letter.offer;

import java.util.Locale;

/** One thing the offer asks for, in its words. */
public record Requirement(Span span, Need need) {

    /** How much it is asked for. */
    public enum Need {
        MUST,
        /** Would be a plus. */
        NICE,
        /** A quality of character: wanted, but no paper and no year proves it. */
        SOFT;

        /** For keys of the wording. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The offer's own words, on one line. */
    public String words() {
        return span.words();
    }
}
