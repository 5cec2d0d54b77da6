package fr.phoenix.dialogs.safety;

/** Whose danger a rule speaks of, and where it may be heard. */
enum Reach {
    /** Of whoever is named last before, the writer or somebody close; also when told of somebody close: “se tuer” for “me tuer”. */
    ANYBODY,
    /** Of the writer, unless it names nobody and somebody close is named last before it: “my brother wants to end it all”. */
    ME,
    /** Of somebody close. */
    ANOTHER,
    /** Of the writer, and only when the message tells that a minor writes. */
    MINOR,
    /** Of the writer, and only when it is the whole message. */
    ALONE
}
