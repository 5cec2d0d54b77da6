package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.ConversationLog.Appended.Committed;
import fr.phoenix.dialogs.ConversationLog.Appended.Stale;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Inbox.Arrival;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Inbox.Received;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.NewerVersion;
import fr.phoenix.dialogs.Sessions;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.Typesetter;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.linking.Doors;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.linking.Links.Shown;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.privacy.PersonalData;
import fr.phoenix.dialogs.texts.Texts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The only way into a conversation: {@link #receive} makes a message durable, {@link #answer} takes one turn, {@link #answerAtOnce} does
 * both in one commit where it can. A turn is decided outside any transaction and committed in one; a crash anywhere leaves a durable
 * message open for whoever claims the conversation next.
 */
public final class Conversations {

    /** How long a turn may take in all, models included; afterwards the person has stopped waiting. */
    public static final Duration TURN = Duration.ofSeconds(45);

    /** How long a claim lasts unless it is extended: the longest a crash delays an answer. */
    public static final Duration LEASE = Duration.ofSeconds(8);

    private final Inbox inbox;
    private final ConversationLog log;
    private final Sessions sessions;
    private final Doorkeeper doorkeeper;
    private final TurnTaking turns;
    private final PersonalData data;
    private final InstantSource clock;

    public Conversations(
            Inbox inbox,
            ConversationLog log,
            Sessions sessions,
            Files files,
            Orchestrator orchestrator,
            DocumentReader reader,
            Typesetter typesetter,
            PersonalData data,
            Links links,
            Doors doors,
            Flows flows,
            Texts texts,
            InstantSource clock) {
        this.inbox = inbox;
        this.log = log;
        this.sessions = sessions;
        this.data = data;
        this.clock = clock;
        var surroundings = new Surroundings(
                orchestrator, reader, typesetter, files, data, links, clock, () -> new FileId(UUID.randomUUID()));
        this.doorkeeper = new Doorkeeper(links, log);
        this.turns = TurnTaking.in(surroundings, flows, texts, doors);
    }

    /** Makes the message durable, or of a link code what it came to; only then may it be acknowledged. It waits for {@link #answer}. */
    public Receipt receive(Message message, List<NewFile> files) {
        return inbox.accept(doorkeeper.admit(message), files);
    }

    /** Whether somebody who would leave their conversation for another one said to be under 18: then they may not. */
    public boolean minor(Shown.Occupied occupied) {
        return doorkeeper.minor(occupied);
    }

    /** The message with its conversation at rest, for {@link #answerAtOnce}; nothing when it has to be received and wait its turn. */
    public Optional<Arrival> arrive(Message message) {
        return doorkeeper.minds(message) ? Optional.empty() : inbox.arrive(message);
    }

    /**
     * Answers a message that just came. A turn that needs no model is one commit, message and answer together; before anything slow the
     * message is made durable and the conversation claimed.
     *
     * @param durable hears the receipt once, as soon as the message may be acknowledged; never when nothing was stored: then the message
     *     has to be {@linkplain #receive received}
     */
    public Outcome answerAtOnce(Arrival arrival, List<NewFile> files, Listener listener, Consumer<Receipt> durable) {
        var hold = new ArrivalHold(inbox, arrival, files, listener, durable);
        try {
            return take(arrival.claim(), arrival.received(), listener, hold);
        } catch (StaleConversation | NewerVersion e) {
            return new Outcome.Stale();
        } catch (RuntimeException | StackOverflowError e) {
            hold.claim().ifPresent(log::release);
            throw e;
        } finally {
            hold.claim().ifPresent(listener::over);
        }
    }

    /** Claims the conversation and answers its oldest open message. The listener hears the claim, to extend it while the turn lasts. */
    public Outcome answer(ConversationId id, Listener listener) {
        var claimed = inbox.claim(id, LEASE);
        if (claimed.isEmpty()) {
            return new Outcome.NothingOpen();
        }
        var claim = claimed.get().claim();
        listener.claimed(claim);
        var received = claimed.get().received();
        try {
            return take(claim, received, listener, new Hold.Claimed(claim));
        } catch (NewerVersion e) {
            inbox.putBack(claimed.get());
            return new Outcome.LeftToNewer();
        } catch (RuntimeException | StackOverflowError e) {
            // one that fails even with an apology keeps its lease: it is tried again, more slowly
            if (received.attempt() <= TurnTaking.MOST_ATTEMPTS) {
                log.release(claim);
            }
            throw e;
        } finally {
            listener.over(claim);
        }
    }

    private Outcome take(Claim found, Received received, Listener listener, Hold hold) {
        var before = sessions.find(found).orElseGet(() -> Conversation.fold(found, log.read(found.conversation(), 0)));
        var turn = turns.take(
                before, received, listener.progress(found), clock.instant().plus(TURN), hold);
        if (turn.erasing()) {
            hold.take();
            turns.farewell(turn, data.erase(found.conversation()));
            return new Outcome.Erased(received.message().account(), turn.events());
        }
        var claim = hold.claim().orElse(found);
        var appended = log.append(new Turn(
                claim,
                received.id(),
                turn.events(),
                turn.files(),
                hold.arrived(),
                turn.discarded(),
                turn.kept(),
                turn.reminders()));
        return switch (appended) {
            case Committed committed -> {
                sessions.keep(turn.now());
                hold.committed();
                yield new Outcome.Answered(received.id(), claim, turn.events());
            }
            case Stale stale -> {
                hold.claim().ifPresent(log::release);
                yield new Outcome.Stale();
            }
        };
    }

    /** Hears about a turn while it is taken. Must be quick and never throw. */
    public interface Listener {

        void claimed(Claim claim);

        /** Where the text of a reply goes while it is being written. */
        Progress progress(Claim claim);

        void over(Claim claim);
    }

    /** What became of an attempt to take a turn. */
    public sealed interface Outcome {

        record Answered(MessageId message, Claim claim, List<ConversationEvent> events) implements Outcome {
            public Answered {
                events = List.copyOf(events);
            }
        }

        /**
         * Everything about the person is gone. What the turn said was not stored: it is in the events, for a channel that can still
         * carry it.
         */
        record Erased(Account account, List<ConversationEvent> events) implements Outcome {
            public Erased {
                events = List.copyOf(events);
            }
        }

        /** Nothing waits, or somebody else is answering. */
        record NothingOpen() implements Outcome {}

        /** A newer version of Phoenix began what this one does not know; the message waits for an instance that does. */
        record LeftToNewer() implements Outcome {}

        /** Another one took over meanwhile: nothing was written. */
        record Stale() implements Outcome {}
    }
}
