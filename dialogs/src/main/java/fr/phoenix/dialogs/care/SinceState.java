package fr.phoenix.dialogs.care;

/** States of asking how somebody has been since; names are stored. */
public enum SinceState {
    ASKING,
    ASKING_NEXT,
    ANSWERED
}
