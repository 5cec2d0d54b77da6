package fr.phoenix.dialogs.safety;

/** Whose danger a rule speaks of, and where it may be heard. */
enum Reach {
    /** Of whoever is named last before, the writer or somebody close; also when told of somebody close: “se tuer” for “me tuer”. */
    ANYBODY,
    /** Of the writer. */
    ME,
    /** Of somebody close. */
    ANOTHER,
    /** Of the writer, and only when the message tells that a minor writes. */
    MINOR,
    /** Of the writer, and only when it is the whole message. */
    ALONE
}
