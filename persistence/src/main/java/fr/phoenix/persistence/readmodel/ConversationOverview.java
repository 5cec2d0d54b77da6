package fr.phoenix.persistence.readmodel;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import java.time.Instant;

/**
 * One conversation in a list; nothing in it is personal text.
 *
 * @param flow where the last reply stood; empty before the first one
 * @param messages how many came in
 * @param replies how many went out
 * @param crisis crisis words were noticed at any time
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
        boolean crisis) {}
