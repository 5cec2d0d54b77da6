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
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Inbox.Receipt;
import fr.phoenix.dialogs.Inbox.Received;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Sessions;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.Typesetter;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.linking.Doors;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.privacy.PersonalData;
import fr.phoenix.dialogs.safety.CrisisLanguage;
import fr.phoenix.dialogs.texts.Texts;
import fr.phoenix.dialogs.understanding.Rules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * The only way into a conversation: {@link #receive} makes a message durable, {@link #answer} takes one turn. A turn is decided outside
 * any transaction and committed in one; a crash anywhere leaves the message open for whoever claims the conversation next.
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
        var scenes = new Scenes(texts, clock);
        var menu = new Menu(flows, scenes);
        var stage = new Stage(flows, scenes, new Work(orchestrator, reader, typesetter, files, data), menu);
        var listening = new Listening(flows, scenes, new Rules(), orchestrator);
        var passage = new Passage(links, doors, scenes);
        this.doorkeeper = new Doorkeeper(links, log);
        this.turns = new TurnTaking(flows, stage, menu, passage, listening, new CrisisLanguage());
    }

    /** Makes the message durable, or of a link code what it came to; only then may it be acknowledged. */
    public Receipt receive(Message message, List<NewFile> files) {
        return inbox.accept(doorkeeper.admit(message), files);
    }

    /** Claims the conversation and answers its oldest open message. The listener hears the claim, to extend it while the turn lasts. */
    public Outcome answer(ConversationId id, Listener listener) {
        var claim = log.claim(id, LEASE);
        if (claim.isEmpty()) {
            return new Outcome.Held();
        }
        return answer(claim.get(), listener);
    }

    private Outcome answer(Claim claim, Listener listener) {
        listener.claimed(claim);
        try {
            var received = inbox.next(claim);
            if (received.isEmpty()) {
                log.release(claim);
                return new Outcome.NothingOpen();
            }
            return take(claim, received.get(), listener);
        } catch (RuntimeException e) {
            log.release(claim);
            throw e;
        } finally {
            listener.over(claim);
        }
    }

    private Outcome take(Claim claim, Received received, Listener listener) {
        var before = sessions.find(claim).orElseGet(() -> Conversation.fold(claim, log.read(claim.conversation(), 0)));
        var turn = turns.take(
                before, received, listener.progress(claim), clock.instant().plus(TURN));
        if (turn.erasing()) {
            data.erase(claim.conversation());
            return new Outcome.Erased(received.message().account(), turn.events());
        }
        var appended = log.append(new Turn(claim, received.id(), turn.events(), turn.files()));
        return switch (appended) {
            case Committed committed -> {
                sessions.keep(turn.now());
                yield new Outcome.Answered(received.id(), claim, turn.events());
            }
            case Stale stale -> {
                log.release(claim);
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

        /** Somebody else is answering. */
        record Held() implements Outcome {}

        record NothingOpen() implements Outcome {}

        /** Another one took over meanwhile: nothing was written. */
        record Stale() implements Outcome {}
    }
}
