package fr.phoenix.dialogs.flow;

/** Why a flow moves. The code ({@link #name()}) is stored: never rename one. */
public enum Signal {
    /** The open question was answered. */
    ANSWERED,
    /** The person passed on the open question. */
    SKIPPED,
    /** A writer wrote. */
    WRITTEN,
    /** A guard refused what was written. */
    WITHHELD,
    /** No writer or typesetter could do it. */
    UNAVAILABLE,
    /** A document was read. */
    READ,
    /** A document could not be read. */
    UNREADABLE,
    /** A document was made. */
    TYPESET,
    /** Something was worked out from the slots. */
    SETTLED,
    /** The person did not agree to what the state needs. */
    REFUSED
}
