package fr.phoenix.dialogs.obstacles;

import java.util.Locale;

/** From which confidence in one's plan, 0 to 10, a move makes sense. */
public enum Readiness {
    LOW,
    MIDDLE,
    HIGH;

    private static final int MIDDLE_FROM = 4;
    private static final int HIGH_FROM = 7;

    /** What a confidence from 0 to 10 is ready for: {@link #HIGH} from 7, the measure of action plans that get done. */
    public static Readiness of(int confidence) {
        if (confidence < 0 || confidence > 10) {
            throw new IllegalArgumentException("no confidence from 0 to 10: " + confidence);
        }
        if (confidence >= HIGH_FROM) {
            return HIGH;
        }
        return confidence >= MIDDLE_FROM ? MIDDLE : LOW;
    }

    /** Whether a move that needs {@code other} makes sense already. */
    public boolean reaches(Readiness other) {
        return compareTo(other) >= 0;
    }

    static Readiness read(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
