package fr.phoenix.dialogs.letter.writing;

/**
 * Why a sentence may not stand in a letter.
 *
 * @param words of the sentence, as it has them
 */
public record Finding(Kind kind, String words) {

    /** What is wrong with them. */
    public enum Kind {
        NUMBER,
        DATE,
        NAME,
        TOOL,
        DIPLOMA,
        SKILL,
        SUPERLATIVE,
        RESULT,
        /** Led, managed, responsible; or did alone what they helped with. */
        STANDING,
        /** Claims something of the person without any ground of theirs. */
        EMPTY,
        WORN_OUT,
        /** Excuses the person for changing their trade. */
        APOLOGY,
        /** The company addressed as tu, or the person spoken of. */
        REGISTER,
        /** Agrees otherwise than the person wants. */
        GENDER,
        /** Signs that belong into no letter: links, placeholders, instructions. */
        MARKUP
    }

    /** Shows no words. */
    @Override
    public String toString() {
        return "Finding[" + kind + "]";
    }
}
