package fr.phoenix.dialogs.checkin;

/** The slots of a check-in. Stored: never rename one. */
final class CheckInSlots {

    static final String LAST_STEP = "last-step";
    static final String LAST_WHEN = "last-when";
    static final String LAST_OUTCOME = "last-outcome";
    static final String MOOD = "mood";
    static final String CONFIDENCE = "confidence";
    static final String WEIGHS = "weighs";
    static final String REFLECTION = "reflection";
    /** Why confidence is not lower, in the person's own words. */
    static final String REASONS = "reasons";
    /** What stands in the way, as the person says it; {@link #OBSTACLE_CODE} says which obstacle of the catalogue it is, blank when none. */
    static final String OBSTACLE = "obstacle";

    static final String OBSTACLE_TAP = "obstacle-tap";
    static final String OBSTACLE_CODE = "obstacle-code";
    static final String WAY = "way";
    static final String MORE = "more";
    static final String DEEPER = "deeper";
    static final String WISH = "wish";
    static final String PERMISSION = "permission";
    /** The code of the chosen move; {@link OfferingMoves#NONE} when none of them. */
    static final String MOVE = "move";

    static final String STEP = "step";
    /** {@link SmallStep#OFFERED} when the step is the one that the move proposes. */
    static final String STEP_TAP = "step-tap";

    static final String WHEN = "when";
    /** The day of the step, ISO 8601; blank when none was named. */
    static final String DUE = "due";

    static final String HINDRANCE = "hindrance";
    static final String ANSWER = "answer";
    static final String SURE = "sure";
    static final String SMALLER = "smaller";
    static final String SMALLER_TAP = "smaller-tap";
    /** The step as it was made smaller, and the step it was made of: another step has its size to find anew. */
    static final String SIZED = "sized";

    static final String SIZED_OF = "sized-of";
    /** How often the step was made smaller. */
    static final String RESIZED = "resized";

    static final String REMINDER = "reminder";
    /** There when answers to setbacks are prepared. */
    static final String PREPARED = "setbacks-prepared";

    static final String SETBACKS = "setbacks";
    static final String REASON = "no-step-reason";
    static final String REASON_TAP = "no-step-reason-tap";

    private CheckInSlots() {}
}
