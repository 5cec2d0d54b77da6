package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.ConversationEvent.FlowMigrated;

/** What becomes of a flow in progress in the catalogue of today. */
public sealed interface Fate {

    /** Its version is in the catalogue: it goes on, on its own table. */
    record Stays() implements Fate {}

    /** A rule leads on; the open question stays open when the state keeps its name. */
    record Migrates(FlowMigrated change) implements Fate {}

    /** No rule leads on: the first question comes again. */
    record BeginsAnew(FlowMigrated change) implements Fate {}

    /** There is no such flow any more. */
    record Ends() implements Fate {}

    /** A newer version of Phoenix began it. */
    record Newer() implements Fate {}
}
