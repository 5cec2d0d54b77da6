package fr.phoenix.persistence.crypto;

import java.io.Serial;

/** The service cannot start with this master key, or without one. The message is a sentence for the host; it shows no key. */
public final class UnusableMasterKey extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    UnusableMasterKey(String sentence) {
        super(sentence);
    }

    UnusableMasterKey(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
