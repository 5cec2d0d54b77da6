package fr.phoenix.dialogs;

import java.util.UUID;

/** One conversation, which is one stream of events. Random, says nothing about anybody. */
public record ConversationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
