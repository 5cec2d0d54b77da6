package fr.phoenix.dialogs.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a planned step. The code is stored: never change one. */
public enum StepOutcome {
    /** Nobody asked yet. */
    OPEN,
    DONE,
    PARTLY,
    NOT_YET,
    /** The person let go of it, or another step took its place before anybody asked. */
    DROPPED;

    /** Also for keys of the wording: {@code not-yet}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<StepOutcome> of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }

    /** Whether the person moved. */
    public boolean moved() {
        return this == DONE || this == PARTLY;
    }
}
