package fr.phoenix.dialogs.safety;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What words of distress speak of. The code is stored: never change one. */
public enum Danger {
    SUICIDE,
    SELF_HARM,
    /** Violence suffered: at home, in a couple, sexual, at work. */
    VIOLENCE,
    /** A child is in danger. */
    CHILD_ABUSE,
    /** Somebody may be hurt by the person who writes. */
    DANGER_TO_OTHERS;

    /** Also for keys of the wording: {@code self-harm}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Danger> of(String code) {
        return Arrays.stream(values())
                .filter(danger -> danger.code().equals(code))
                .findFirst();
    }
}
