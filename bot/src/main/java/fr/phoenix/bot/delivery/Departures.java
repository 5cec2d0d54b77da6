package fr.phoenix.bot.delivery;

import fr.phoenix.dialogs.Outbox.Outgoing;

/** Hears that somebody cannot be reached any more, so that nobody tries until they write. */
@FunctionalInterface
public interface Departures {

    /** @param unread what could not be brought to them */
    void noticed(Outgoing unread);
}
