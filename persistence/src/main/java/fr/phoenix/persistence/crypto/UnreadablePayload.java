package fr.phoenix.persistence.crypto;

import java.io.Serial;

/** Sealed bytes do not open at this place with this key: they were changed, moved from another row, or the key is another one. */
public final class UnreadablePayload extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    UnreadablePayload(Place place, Exception cause) {
        super("unreadable payload at " + place, cause);
    }
}
