package fr.phoenix.persistence.projection;

import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.persistence.crypto.DataKey;
import java.time.Instant;

/** An event as the projector reads it: opened, and with its place in the log. */
record LoggedEvent(
        long position,
        ConversationId conversation,
        long version,
        MessageId cause,
        Instant at,
        DataKey key,
        ConversationEvent event) {}
