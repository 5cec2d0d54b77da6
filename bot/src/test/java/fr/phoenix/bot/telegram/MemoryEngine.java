package fr.phoenix.bot.telegram;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.bot.delivery.MemoryOutbox;
import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.engine.Conversations.Outcome;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.privacy.PersonalData;
import fr.phoenix.dialogs.rehearsal.InMemoryStore;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import fr.phoenix.dialogs.texts.Texts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The whole engine on in-memory ports, answering at once, with an inbox that can be made to fail. */
final class MemoryEngine implements Conversations.Listener {

    final Texts texts = Texts.load();
    final MemoryOutbox outbox = new MemoryOutbox();
    final LiveReplies live = new LiveReplies();
    final Inbox inbox;
    final Files files;
    final Conversations conversations;

    /** Everything that was made durable. */
    final List<Message> stored = new CopyOnWriteArrayList<>();

    final List<NewFile> storedFiles = new CopyOnWriteArrayList<>();

    /** What the inbox throws instead of storing, for as long as it gives something. */
    volatile Supplier<Optional<Throwable>> trouble = Optional::empty;

    private final InMemoryStore store = new InMemoryStore(Rehearsal.NOW);
    private final Map<ConversationId, Account> accounts = new ConcurrentHashMap<>();

    MemoryEngine() {
        inbox = locked(Inbox.class);
        files = locked(Files.class);
        conversations = new Conversations(
                inbox,
                locked(ConversationLog.class),
                store,
                files,
                new ScriptedOrchestrator(),
                file -> new Reading.Legible(Extract.ofText(file.name().text())),
                (sheet, format) -> {
                    throw new UnsupportedOperationException();
                },
                locked(PersonalData.class),
                locked(Links.class),
                channel -> new Door.Open(),
                Catalogue.flows(texts),
                texts,
                InstantSource.fixed(Rehearsal.NOW));
    }

    /** The store is made for one thread. */
    private <T> T locked(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    synchronized (store) {
                        if ("accept".equals(method.getName())) {
                            accept((Message) arguments[0], (List<?>) arguments[1]);
                        }
                        try {
                            return method.invoke(store, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }
                }));
    }

    private void accept(Message message, List<?> newFiles) throws Throwable {
        var failure = trouble.get();
        if (failure.isPresent()) {
            throw failure.get();
        }
        stored.add(message);
        newFiles.forEach(file -> storedFiles.add((NewFile) file));
    }

    /** Stores the message and takes its turn. */
    Inbox.Receipt receive(Message message, List<NewFile> newFiles) {
        var receipt = conversations.receive(message, newFiles);
        if (receipt instanceof Inbox.Receipt.Accepted accepted) {
            answer(accepted.conversation());
        }
        return receipt;
    }

    /** @param unnoticed how long an answer may take before anything shows */
    Courtesies courtesies(TelegramApi api, Duration unnoticed) {
        var drafts = new Drafts(api, new Pace(System::nanoTime, Thread::sleep));
        return new Courtesies(api, new Attendance(api, inbox, live, drafts, unnoticed, Duration.ofHours(1)));
    }

    /** Takes every turn there is, on the caller's thread. */
    private void answer(ConversationId conversation) {
        accounts.putIfAbsent(conversation, stored.getLast().account());
        while (conversations.answer(conversation, this) instanceof Outcome.Answered answered) {
            for (var event : answered.events()) {
                if (event instanceof Replied replied) {
                    outbox.add(conversation, accounts.get(conversation), replied, false);
                }
            }
            live.replied(conversation);
        }
    }

    @Override
    public void claimed(Claim claim) {}

    @Override
    public Progress progress(Claim claim) {
        return Progress.NONE;
    }

    @Override
    public void over(Claim claim) {}
}
