package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationLog.Arrived;
import java.util.Optional;

/** How a turn holds its conversation: by a claim from the start, or not before it must. */
interface Hold {

    /**
     * Makes the message durable and keeps others off its conversation, unless that was done before. Throws {@link StaleConversation}
     * when another one came first: then the turn is given up.
     */
    void take();

    /** The claim, once there is one. */
    Optional<Claim> claim();

    /** The message, when it still has to be stored with its turn. */
    Optional<Arrived> arrived();

    /** The turn is in the log. */
    void committed();

    /** By a claim from the start. */
    record Claimed(Claim held) implements Hold {

        @Override
        public void take() {}

        @Override
        public Optional<Claim> claim() {
            return Optional.of(held);
        }

        @Override
        public Optional<Arrived> arrived() {
            return Optional.empty();
        }

        @Override
        public void committed() {}
    }
}
