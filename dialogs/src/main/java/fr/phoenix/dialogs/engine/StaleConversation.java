package fr.phoenix.dialogs.engine;

import java.io.Serial;

/** Somebody else wrote to or claimed the conversation since it was read: the turn being decided can never be committed. */
final class StaleConversation extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    StaleConversation() {
        super("another turn came first", null, false, false);
    }
}
