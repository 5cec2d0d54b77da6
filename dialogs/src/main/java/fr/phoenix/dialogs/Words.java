package fr.phoenix.dialogs;

import java.util.Objects;

/**
 * Text that a person wrote, or that was written for them: personal by nature, so it never shows in logs or exceptions.
 *
 * <p>At most {@value #MOST} UTF-16 units, the limit of the longest input (a pasted CV with room for what is quoted around it).
 */
public record Words(String text) {

    /** The longest text kept, in UTF-16 units. */
    public static final int MOST = 200_000;

    public Words {
        Objects.requireNonNull(text);
        if (text.length() > MOST) {
            throw new IllegalArgumentException("words longer than " + MOST);
        }
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Shows only a length, on purpose. */
    @Override
    public String toString() {
        return "Words[" + text.length() + "]";
    }
}
