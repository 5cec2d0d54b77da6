package fr.phoenix.dialogs;

import java.util.UUID;

/**
 * One time a reminder is due, named so that nobody ever counts it twice: the conversation, and its version when it was planned.
 *
 * @param id 38 to 60 characters, no personal data
 */
public record Occurrence(String id) {

    /** How the external id of every message begins that the service hands itself; no channel's does. */
    public static final String OWN = "phoenix-";

    private static final int CONVERSATION = 36;

    public Occurrence {
        if (id.length() < CONVERSATION + 2 || id.length() > 60 || id.charAt(CONVERSATION) != '-') {
            throw new IllegalArgumentException("an occurrence is a conversation, a hyphen and a number");
        }
    }

    /** @param version of the conversation before it was planned */
    public static Occurrence of(ConversationId conversation, long version) {
        return new Occurrence(conversation + "-" + version);
    }

    /** The conversation it was planned in. */
    public ConversationId conversation() {
        return new ConversationId(UUID.fromString(id.substring(0, CONVERSATION)));
    }

    /** The inbox takes one message of this name, however often it is handed in. */
    public String externalId() {
        return OWN + "reminder-" + id;
    }

    @Override
    public String toString() {
        return id;
    }
}
