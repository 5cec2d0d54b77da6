package fr.phoenix.bot.delivery;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Outbox.Outgoing;
import java.time.Duration;
import java.util.Optional;

/** Carries replies to the people of one channel. Called by the courier from many threads, for one reply a conversation at a time. */
public interface Postman {

    Channel channel();

    /**
     * Carries one reply, within {@link Courier#LEASE}. Called again for the same reply after {@link Delivery.NotSent} or
     * {@link Delivery.Doubtful}, it goes on where it stopped, as far as it remembers.
     */
    Delivery deliver(Outgoing outgoing) throws InterruptedException;

    /** What is known about one try. */
    sealed interface Delivery {

        record Sent() implements Delivery {}

        /**
         * Certainly not sent.
         *
         * @param notBefore how long the channel asks to wait; empty when it did not say
         */
        record NotSent(Optional<Duration> notBefore) implements Delivery {}

        /** Under way when something broke: it may have reached the person. */
        record Doubtful() implements Delivery {}

        /** Will never reach the person: the channel refuses the reply itself. */
        record Impossible() implements Delivery {}

        /** Will never reach the person, and nothing else will until they write: they blocked the channel, or are gone from it. */
        record Gone() implements Delivery {}
    }
}
