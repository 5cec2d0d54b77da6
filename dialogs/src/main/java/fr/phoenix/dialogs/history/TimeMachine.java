package fr.phoenix.dialogs.history;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.ConversationStarted;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.Inbox.Received;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.engine.Surroundings;
import fr.phoenix.dialogs.engine.Trial;
import fr.phoenix.dialogs.engine.Trial.Tried;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rebuilds any turn of the past from the events, takes it again as it was, or otherwise. No model is called to rebuild or replay one, and
 * whatever a turn decides here stays here: nothing is stored, sent, linked or erased.
 *
 * <p>Limits: a replay runs on today's tables and wording, so it differs where those have changed since. The channel is the one the
 * conversation began on, and the day that of the message.
 */
public final class TimeMachine {

    private final Trial trial;

    public TimeMachine(Trial trial) {
        this.trial = trial;
    }

    /** All turns, in order; none of a conversation that was erased. */
    public List<PastTurn> turns(List<ConversationEvent> events) {
        if (events.isEmpty() || !(events.getFirst() instanceof ConversationStarted begun)) {
            return List.of();
        }
        var conversation =
                Conversation.begin(new Claim(begun.conversation(), begun.person(), begun.channel(), 0, 0, 0));
        var turns = new ArrayList<PastTurn>();
        for (var stretch : stretches(events)) {
            var before = conversation;
            for (var event : stretch) {
                conversation = conversation.evolve(event);
            }
            var after = conversation;
            message(stretch)
                    .ifPresent(message -> turns.add(new PastTurn(turns.size() + 1, message, before, after, stretch)));
        }
        return turns;
    }

    /** The turn with this number, from 1. */
    public Optional<PastTurn> turn(List<ConversationEvent> events, int number) {
        var turns = turns(events);
        return number < 1 || number > turns.size() ? Optional.empty() : Optional.of(turns.get(number - 1));
    }

    /** A turn begins with its message; the first one with the conversation. */
    private static List<List<ConversationEvent>> stretches(List<ConversationEvent> events) {
        var stretches = new ArrayList<List<ConversationEvent>>();
        boolean open = false;
        for (var event : events) {
            if (stretches.isEmpty() || (open && event instanceof MessageReceived)) {
                stretches.add(new ArrayList<>());
                open = false;
            }
            open |= event instanceof MessageReceived;
            stretches.getLast().add(event);
        }
        return stretches;
    }

    private static Optional<MessageReceived> message(List<ConversationEvent> stretch) {
        return stretch.stream()
                .filter(MessageReceived.class::isInstance)
                .map(MessageReceived.class::cast)
                .findFirst();
    }

    /** The turn as the rules of today take it with what was recorded then; equal to its events when nothing has changed. */
    public List<ConversationEvent> replay(PastTurn turn) {
        var received = received(turn, turn.message().message(), turn.message().content());
        return trial.take(turn.before(), received, turn.message().at(), world(turn, new RecordedOrchestrator(turn)))
                .events();
    }

    /**
     * What would have come of the turn with another orchestrator, or of another message in its place.
     *
     * @param id names the message that never was: what the orchestrator keeps by message must not meet the real one
     */
    public Tried fork(PastTurn turn, MessageId id, Message.Content said, Orchestrator orchestrator, Instant deadline) {
        return trial.take(turn.before(), received(turn, id, said), deadline, world(turn, orchestrator));
    }

    private static Surroundings world(PastTurn turn, Orchestrator orchestrator) {
        var world = new RecordedWorld(turn);
        var clock = InstantSource.fixed(turn.message().at());
        return new Surroundings(orchestrator, world, world, world, world, world, clock, world::nextFile);
    }

    private static Received received(PastTurn turn, MessageId id, Message.Content content) {
        var account = new Account(turn.before().channel(), "past");
        var message = new Message(account, "past", language(turn), content);
        return new Received(id, message, turn.message().at(), turn.attempts());
    }

    /** What the channel suggested counts only for the first turn, which recorded it. */
    private static Language language(PastTurn turn) {
        return turn.all(ConversationStarted.class).stream()
                .findFirst()
                .map(ConversationStarted::language)
                .orElse(turn.before().profile().language());
    }
}
