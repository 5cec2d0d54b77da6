package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.NewerVersion;
import java.io.Serial;

/** An event was stored by a version of Phoenix that this one does not know. */
public final class UnknownEvent extends NewerVersion {

    @Serial
    private static final long serialVersionUID = 1;

    UnknownEvent(String name, int schema) {
        super("unknown event " + name + ".v" + schema);
    }
}
