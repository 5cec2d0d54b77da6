package fr.phoenix.dialogs.checkin;

/** States of the check-in; names are stored. */
public enum CheckInState {
    RECALLING,
    /** What became of an application. */
    ASKING_OUTCOME,
    NOTING_OUTCOME,
    ASKING_LAST_STEP,
    NOTING_LAST_STEP,
    ASKING_MOOD,
    NOTING_MOOD,
    ASKING_CONFIDENCE,
    NOTING_CONFIDENCE,
    ASKING_WEIGHT,
    REFLECTING,
    SHARING_REFLECTION,
    ACKNOWLEDGING,
    /** Why confidence is not lower than it is. */
    ASKING_REASONS,
    NOTING_REASONS,
    ASKING_OBSTACLE,
    NOTING_OBSTACLE,
    /** Whether ideas are welcome, or talking comes first. */
    ASKING_WAY,
    NOTING_WISH_TO_TALK,
    ASKING_MORE,
    NOTING_MORE,
    ASKING_DEEPER,
    NOTING_DEEPER,
    ASKING_WISH,
    NOTING_WISH,
    ASKING_PERMISSION,
    OFFERING_MOVES,
    NOTING_MOVE,
    ASKING_STEP,
    NOTING_STEP,
    ASKING_WHEN,
    ASKING_HINDRANCE,
    ASKING_ANSWER,
    NOTING_PLAN,
    /** How sure they are to take the step. */
    ASKING_SURE,
    NOTING_SURE,
    ASKING_SMALLER,
    RESIZING,
    ASKING_REMINDER,
    MAKING_CALENDAR,
    OFFERING_SETBACKS,
    DONE,
    /** Why there is no step this time. */
    ASKING_REASON,
    LEFT
}
