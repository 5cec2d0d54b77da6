package fr.phoenix.dialogs;

import java.util.Arrays;
import java.util.Optional;

/** How French agrees with the person, by their own choice; never guessed. The code is stored: never change one. */
public enum Gender {
    FEMININE("f"),
    MASCULINE("m"),
    /** No agreement is written: neither was chosen, or nothing yet. */
    UNMARKED("n");

    private final String code;

    Gender(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Gender> of(String code) {
        return Arrays.stream(values())
                .filter(gender -> gender.code.equals(code))
                .findFirst();
    }
}
