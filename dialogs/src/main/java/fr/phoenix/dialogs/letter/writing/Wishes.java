package fr.phoenix.dialogs.letter.writing;

/**
 * How the person wants the letter.
 *
 * @param seed which of the sentence patterns are taken: the same seed and material give the same letter
 */
public record Wishes(Length length, Tone tone, long seed) {

    /** 220 to 350 words or, if the person asks for it, 150 to 220. */
    public enum Length {
        USUAL,
        SHORT
    }

    public enum Tone {
        USUAL,
        /** Plainer words; the company is still addressed as vous, and the form of the letter stays. */
        PLAIN
    }

    public static final Wishes USUAL = new Wishes(Length.USUAL, Tone.USUAL, 0);

    public Wishes seed(long other) {
        return new Wishes(length, tone, other);
    }

    public Wishes length(Length other) {
        return new Wishes(other, tone, seed);
    }

    public Wishes tone(Tone other) {
        return new Wishes(length, other, seed);
    }
}
