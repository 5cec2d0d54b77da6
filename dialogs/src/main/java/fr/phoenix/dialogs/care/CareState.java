package fr.phoenix.dialogs.care;

/** States of what follows words of distress; names are stored. */
public enum CareState {
    GIVING_NUMBERS,
    ASKING_SAFETY,
    ASKING_NEARBY,
    ASKING_NEXT,
    NOTING_FOLLOW_UP,
    ASKING_FOLLOW_UP,
    GOING_ON
}
