package fr.phoenix.dialogs.linking;

import fr.phoenix.dialogs.Channel;

/** Where the other channels are, as far as it is known at the moment. */
@FunctionalInterface
public interface Doors {

    Door to(Channel channel);

    /** The way into one channel. */
    sealed interface Door {

        /** This service does not have it. */
        record Closed() implements Door {}

        /** It is there, and nobody knows its address yet. */
        record Open() implements Door {}

        /** The beginning of a link: a code follows it directly. */
        record Linked(String prefix) implements Door {}
    }
}
