package fr.phoenix.dialogs.care;

import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.CareAgreed;
import fr.phoenix.dialogs.ConversationEvent.CrisisAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisClosed;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.MessageMissed;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationEvent.WellbeingAsked;
import java.util.Collection;
import java.util.Set;

/**
 * Tells turns in which somebody was in distress, or was asked about it, from the others: statistics, test cases and whatever is learned from
 * conversations leave them out.
 */
public final class DistressTurn {

    private static final Set<String> FLOWS = Set.of(CareFlow.CODE, SinceFlow.CODE);

    private DistressTurn() {}

    /** @param turn the events of one turn */
    public static boolean is(Collection<? extends ConversationEvent> turn) {
        return turn.stream()
                .anyMatch(event -> event instanceof CrisisNoticed
                        || event instanceof CrisisAnswered
                        || event instanceof CrisisClosed
                        || event instanceof CareAgreed
                        || event instanceof WellbeingAsked
                        || (event instanceof MessageMissed missed && FLOWS.contains(missed.flow()))
                        || (event instanceof Replied replied && FLOWS.contains(replied.flow())));
    }
}
