package fr.phoenix.persistence.readmodel;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import java.time.Instant;
import java.util.Optional;

/**
 * One conversation in a list; nothing in it is personal text.
 *
 * @param flow where the last reply stood; empty before the first one
 * @param messages how many came in
 * @param replies how many went out
 * @param crisis crisis words were noticed at any time
 * @param alarm the last time they were, or help was asked for after it
 */
public record ConversationOverview(
        ConversationId conversation,
        Channel channel,
        Instant begun,
        Instant lastActivity,
        String flow,
        String state,
        long messages,
        long replies,
        boolean coachAsked,
        boolean crisis,
        Optional<Alarmed> alarm) {

    /**
     * @param code what was noticed, such as {@code suicide-of-another}
     * @param open whether the person has not chosen to go on since, nor said to be better
     * @param answer the code of what they last answered; empty when they have not
     */
    public record Alarmed(String code, Instant at, boolean open, String answer) {}
}
