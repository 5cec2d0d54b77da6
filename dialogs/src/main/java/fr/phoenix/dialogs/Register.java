package fr.phoenix.dialogs;

/** How the person is addressed in French; a setting of the person, never guessed. English ignores it. */
public enum Register {
    TU,
    VOUS
}
