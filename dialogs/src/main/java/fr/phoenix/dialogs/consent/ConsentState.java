package fr.phoenix.dialogs.consent;

/** States of asking for a consent; names are stored. */
public enum ConsentState {
    ASKING,
    ANSWERED
}
