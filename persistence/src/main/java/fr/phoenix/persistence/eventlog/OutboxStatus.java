package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Channel;

/** Where a reply stands. The names are stored. */
enum OutboxStatus {
    NEW,
    SENDING,
    SENT,
    UNSURE,
    DEAD;

    /** Web replies are fetched by the page: nothing is to be sent. */
    static OutboxStatus atFirst(Channel channel) {
        return switch (channel) {
            case WEB -> SENT;
            case TELEGRAM -> NEW;
        };
    }
}
