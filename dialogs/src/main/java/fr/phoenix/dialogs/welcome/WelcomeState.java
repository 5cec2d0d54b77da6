package fr.phoenix.dialogs.welcome;

/** States of the welcome; names are stored. */
public enum WelcomeState {
    ASKING_LANGUAGE,
    ASKING_REGISTER,
    ASKING_AGE,
    TOO_YOUNG,
    ASKING_CONSENT,
    WELCOMED
}
