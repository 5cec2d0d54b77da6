package fr.phoenix.dialogs.progress;

/** States of the account of somebody's progress; names are stored. */
public enum ProgressState {
    TELLING,
    DRAWING,
    DONE
}
