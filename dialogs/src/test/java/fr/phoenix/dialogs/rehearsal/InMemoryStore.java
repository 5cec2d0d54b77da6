package fr.phoenix.dialogs.rehearsal;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Sessions;
import fr.phoenix.dialogs.linking.LinkCode;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.privacy.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The ports of the engine in memory: same rules, no durability, one call at a time. */
public final class InMemoryStore implements Inbox, ConversationLog, Sessions, Files, PersonalData, Links {

    private final InstantSource clock;
    private final Map<Account, ConversationId> conversations = new HashMap<>();
    private final Map<ConversationId, PersonId> persons = new HashMap<>();
    private final Map<ConversationId, Stream> state = new HashMap<>();
    private final Map<String, Open> messages = new LinkedHashMap<>();
    private int exported = 2;
    private int exportedWithoutFiles = 2;
    private final Map<FileId, NewFile> files = new HashMap<>();
    private final Map<ConversationId, ConversationId> continued = new HashMap<>();
    private final InMemoryCodes codes = new InMemoryCodes();

    public InMemoryStore(Instant now) {
        this(InstantSource.fixed(now));
    }

    InMemoryStore(InstantSource clock) {
        this.clock = clock;
    }

    private static final class Stream {
        final Channel channel;
        final List<ConversationEvent> events = new ArrayList<>();
        long fence;
        boolean held;

        Stream(Channel channel) {
            this.channel = channel;
        }
    }

    private static final class Open {
        final MessageId id;
        final ConversationId conversation;
        final Message message;
        final Instant at;
        int attempts;
        boolean answered;

        Open(MessageId id, ConversationId conversation, Message message, Instant at) {
            this.id = id;
            this.conversation = conversation;
            this.message = message;
            this.at = at;
        }
    }

    @Override
    public synchronized Inbox.Receipt accept(Message message, List<NewFile> newFiles) {
        var key = keyOf(message);
        var known = messages.get(key);
        if (known != null) {
            return known.message.content().equals(message.content())
                    ? new Inbox.Receipt.Repeated(known.id, known.conversation)
                    : new Inbox.Receipt.Conflicting();
        }
        if (!conversations.containsKey(message.account()) && !message.opens()) {
            return new Inbox.Receipt.Unknown();
        }
        var conversation = conversations.computeIfAbsent(message.account(), account -> {
            var id = new ConversationId(UUID.randomUUID());
            persons.put(id, new PersonId(UUID.randomUUID()));
            state.put(id, new Stream(account.channel()));
            return id;
        });
        var open = new Open(new MessageId(UUID.randomUUID()), conversation, message, clock.instant());
        messages.put(key, open);
        newFiles.forEach(file -> files.put(file.id(), file));
        return new Inbox.Receipt.Accepted(open.id, conversation);
    }

    @Override
    public synchronized List<ConversationId> waiting(int most) {
        return messages.values().stream()
                .filter(open -> !open.answered && !of(open.conversation).held)
                .map(open -> open.conversation)
                .distinct()
                .limit(most)
                .toList();
    }

    private static String keyOf(Message message) {
        return message.account().channel() + "/" + message.account().id() + "/" + message.externalId();
    }

    @Override
    public synchronized Optional<Claimed> claim(ConversationId conversation, Duration lease) {
        var stream = of(conversation);
        return stream.held
                ? Optional.empty()
                : open(conversation).map(open -> {
                    stream.held = true;
                    stream.fence++;
                    open.attempts++;
                    return new Claimed(
                            claimOf(conversation), new Received(open.id, open.message, open.at, open.attempts));
                });
    }

    @Override
    public synchronized void putBack(Claimed claimed) {
        of(claimed.claim().conversation()).held = false;
        open(claimed.claim().conversation()).orElseThrow().attempts--;
    }

    private Claim claimOf(ConversationId conversation) {
        var stream = of(conversation);
        return new Claim(
                conversation,
                Objects.requireNonNull(persons.get(conversation)),
                stream.channel,
                stream.events.size(),
                replies(conversation).size(),
                stream.fence);
    }

    @Override
    public synchronized Optional<Arrival> arrive(Message message) {
        return Optional.ofNullable(conversations.get(message.account()))
                .filter(id -> !of(id).held && open(id).isEmpty() && !messages.containsKey(keyOf(message)))
                .map(id -> new Arrival(
                        claimOf(id), new Received(new MessageId(UUID.randomUUID()), message, clock.instant(), 1)));
    }

    @Override
    public synchronized Optional<Claim> hold(Arrival arrival, List<NewFile> newFiles, Duration lease) {
        var conversation = arrival.claim().conversation();
        var stream = of(conversation);
        if (stream.held || !current(arrival.claim()) || !keep(arrival.received(), conversation, newFiles)) {
            return Optional.empty();
        }
        stream.held = true;
        stream.fence++;
        open(conversation).orElseThrow().attempts++;
        return Optional.of(claimOf(conversation));
    }

    private boolean current(Claim claim) {
        var stream = of(claim.conversation());
        return stream.fence == claim.fence() && stream.events.size() == claim.version();
    }

    /** False when it was there before. */
    private boolean keep(Received received, ConversationId conversation, List<NewFile> newFiles) {
        var open = new Open(received.id(), conversation, received.message(), received.at());
        newFiles.forEach(file -> files.put(file.id(), file));
        return messages.putIfAbsent(keyOf(received.message()), open) == null;
    }

    private Optional<Open> open(ConversationId conversation) {
        return messages.values().stream()
                .filter(open -> open.conversation.equals(conversation) && !open.answered)
                .findFirst();
    }

    @Override
    public synchronized boolean answered(MessageId message) {
        return messages.values().stream().anyMatch(open -> open.id.equals(message) && open.answered);
    }

    @Override
    public synchronized List<Kept> messages(ConversationId conversation, long afterReply, int most) {
        return messages.values().stream()
                .filter(open -> open.conversation.equals(conversation))
                .map(open -> new Kept(open.id, open.message.externalId(), open.message.content(), open.at, 0))
                .filter(kept -> kept.afterReply() >= afterReply)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Backlog backlog() {
        return new Backlog(
                messages.values().stream().filter(open -> !open.answered).count(), Duration.ZERO);
    }

    @Override
    public synchronized boolean extend(Claim claim, Duration lease) {
        return of(claim.conversation()).fence == claim.fence();
    }

    @Override
    public synchronized void release(Claim claim) {
        of(claim.conversation()).held = false;
    }

    @Override
    public synchronized List<ConversationEvent> read(ConversationId conversation, long after) {
        var events = of(conversation).events;
        return List.copyOf(events.subList((int) after, events.size()));
    }

    @Override
    public synchronized Appended append(Turn turn) {
        var conversation = turn.claim().conversation();
        turn.arrived().ifPresent(arrived -> keep(arrived.received(), conversation, arrived.files()));
        if (!current(turn.claim()) || !open(conversation).map(open -> open.id).equals(Optional.of(turn.answered()))) {
            return new Appended.Stale();
        }
        var stream = of(conversation);
        stream.events.addAll(turn.events());
        turn.files().forEach(file -> files.put(file.id(), file));
        turn.discarded().forEach(files::remove);
        messages.values().stream()
                .filter(open -> open.id.equals(turn.answered()))
                .forEach(open -> open.answered = true);
        stream.held = false;
        return new Appended.Committed(stream.events.size());
    }

    /** Always misses, so that every turn folds the log. */
    @Override
    public synchronized Optional<Conversation> find(Claim claim) {
        return Optional.empty();
    }

    @Override
    public synchronized void keep(Conversation conversation) {}

    synchronized int files() {
        return files.size();
    }

    @Override
    public synchronized Optional<NewFile> find(ConversationId conversation, FileId file) {
        return Optional.ofNullable(files.get(file));
    }

    @Override
    public synchronized byte[] export(ConversationId conversation, long mostFileBytes) {
        return new byte[mostFileBytes == 0 ? exportedWithoutFiles : exported];
    }

    @Override
    public synchronized PersonalData.Receipt erase(ConversationId conversation) {
        var going = goesOnIn(conversation);
        var all = new ArrayList<>(List.of(going));
        continued.forEach((former, next) -> {
            if (next.equals(going)) {
                all.add(former);
            }
        });
        state.keySet().removeAll(all);
        conversations.values().removeAll(all);
        messages.values().removeIf(open -> all.contains(open.conversation));
        continued.keySet().removeAll(all);
        return new PersonalData.Receipt("receipt", clock.instant(), List.of("key", "messages"));
    }

    @Override
    public synchronized Optional<Issued> issue(ConversationId conversation) {
        var target = goesOnIn(conversation);
        return state.containsKey(target)
                ? Optional.of(codes.issue(target, clock.instant().plus(VALID)))
                : Optional.empty();
    }

    @Override
    public synchronized Shown show(LinkCode code, Account account, String attempt, List<Tryer> tryers) {
        if (codes.tooMany(tryers)) {
            return new Shown.TooMany();
        }
        var found = codes.find(code, account);
        if (found.isEmpty()) {
            codes.missed(tryers, attempt);
            return new Shown.Unknown();
        }
        var target = goesOnIn(found.get().conversation());
        var own = Optional.ofNullable(conversations.get(account));
        if (found.get().used()) {
            return new Shown.Joined(target, found.get().leftOne());
        }
        if (own.filter(target::equals).isPresent()) {
            return new Shown.Here(target);
        }
        codes.keepFor(code, account);
        return own.<Shown>map(id -> new Shown.Occupied(id, Objects.requireNonNull(persons.get(id))))
                .orElseGet(() -> confirm(account));
    }

    @Override
    public synchronized Shown confirm(Account account) {
        var kept = codes.keptFor(account);
        if (kept.isEmpty()) {
            return new Shown.Unknown();
        }
        var target = goesOnIn(kept.get().conversation());
        if (!kept.get().used()) {
            var own = Optional.ofNullable(conversations.put(account, target));
            own.ifPresent(former -> {
                conversations.replaceAll((_, home) -> home.equals(former) ? target : home);
                continued.replaceAll((_, next) -> next.equals(former) ? target : next);
                continued.put(former, target);
                of(former).fence++;
                of(former).held = false;
            });
            codes.use(account, own.isPresent());
        }
        return new Shown.Joined(target, codes.keptFor(account).orElseThrow().leftOne());
    }

    private ConversationId goesOnIn(ConversationId conversation) {
        return continued.getOrDefault(conversation, conversation);
    }

    /** Whether nothing is known of the conversation, or no longer. */
    public synchronized boolean forgot(ConversationId conversation) {
        return !state.containsKey(conversation);
    }

    void exporting(int bytes, int withoutFiles) {
        exported = bytes;
        exportedWithoutFiles = withoutFiles;
    }

    void rewrite(ConversationId conversation, List<ConversationEvent> events) {
        of(conversation).events.clear();
        recorded(conversation, events);
    }

    void recorded(ConversationId conversation, List<ConversationEvent> events) {
        of(conversation).events.addAll(events);
    }

    /** All replies of a conversation so far. */
    public synchronized List<Replied> replies(ConversationId conversation) {
        return of(conversation).events.stream()
                .filter(Replied.class::isInstance)
                .map(Replied.class::cast)
                .toList();
    }

    private Stream of(ConversationId conversation) {
        return Objects.requireNonNull(state.get(conversation));
    }
}
