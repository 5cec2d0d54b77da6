package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Channel;
import java.util.List;

/** Where a reply stands. The names are stored. */
enum OutboxStatus {
    NEW,
    SENDING,
    SENT,
    UNSURE,
    DEAD;

    /** Channels whose replies are fetched: nothing is to be sent, so a row is {@link #SENT} from the start, elsewhere {@link #NEW}. */
    static final List<Channel> PULLING = List.of(Channel.WEB);
}
