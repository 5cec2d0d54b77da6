package fr.phoenix.dialogs.safety;

import java.util.Optional;

/**
 * What was noticed in a message.
 *
 * @param ofAnother whether it is about somebody close to the person who writes
 */
public record Alarm(Danger danger, boolean ofAnother) {

    private static final String OF_ANOTHER = "-of-another";

    /** As it is stored: {@code suicide}, {@code suicide-of-another}. */
    public String code() {
        return danger.code() + (ofAnother ? OF_ANOTHER : "");
    }

    /** Empty when {@link #code} did not write it. */
    public static Optional<Alarm> of(String code) {
        boolean ofAnother = code.endsWith(OF_ANOTHER);
        return Danger.of(ofAnother ? code.substring(0, code.length() - OF_ANOTHER.length()) : code)
                .map(danger -> new Alarm(danger, ofAnother));
    }
}
