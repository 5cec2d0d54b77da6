package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationLog.Arrived;
import fr.phoenix.dialogs.Inbox.Received;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.linking.Doors;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.texts.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes a turn by the same rules as {@link Conversations}, and leaves no trace of it: it has no log, inbox, outbox or cache to write to,
 * and nothing is erased. What else it may reach is up to the {@link Surroundings}.
 */
public record Trial(Flows flows, Texts texts, Doors doors) {

    /**
     * What the turn would have recorded.
     *
     * @param erases whether it would have erased everything instead
     */
    public record Tried(List<ConversationEvent> events, boolean erases) {
        public Tried {
            events = List.copyOf(events);
        }
    }

    public Tried take(Conversation before, Received received, Instant deadline, Surroundings surroundings) {
        var turn = TurnTaking.in(surroundings, flows, texts, doors)
                .take(before, received, Progress.NONE, deadline, new Nothing());
        return new Tried(turn.events(), turn.erasing());
    }

    /** There is nothing to be held. */
    private record Nothing() implements Hold {

        @Override
        public void take() {}

        @Override
        public Optional<Claim> claim() {
            return Optional.empty();
        }

        @Override
        public Optional<Arrived> arrived() {
            return Optional.empty();
        }

        @Override
        public void committed() {}
    }
}
