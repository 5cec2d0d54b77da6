package fr.phoenix.dialogs.setbacks;

/** States of the flow; names are stored. */
public enum SetbacksState {
    ASKING_SETBACK,
    ASKING_ANSWER,
    NOTING,
    ASKING_ANOTHER,
    DONE
}
