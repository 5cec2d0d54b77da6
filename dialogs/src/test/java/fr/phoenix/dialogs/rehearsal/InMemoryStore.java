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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The ports of the engine in memory: same rules, no durability, one thread. */
public final class InMemoryStore implements Inbox, ConversationLog, Sessions, Files, PersonalData, Links {

    private final Instant now;
    private final Map<Account, ConversationId> conversations = new HashMap<>();
    private final Map<ConversationId, PersonId> persons = new HashMap<>();
    private final Map<ConversationId, Stream> state = new HashMap<>();
    private final Map<String, Open> messages = new LinkedHashMap<>();
    private final Map<FileId, NewFile> files = new HashMap<>();
    private final Map<ConversationId, ConversationId> continued = new HashMap<>();
    private final InMemoryCodes codes = new InMemoryCodes();

    public InMemoryStore(Instant now) {
        this.now = now;
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
        final MessageId id = new MessageId(UUID.randomUUID());
        final ConversationId conversation;
        final Message message;
        int attempts;
        boolean answered;

        Open(ConversationId conversation, Message message) {
            this.conversation = conversation;
            this.message = message;
        }
    }

    @Override
    public Inbox.Receipt accept(Message message, List<NewFile> newFiles) {
        var key = message.account().channel() + "/" + message.account().id() + "/" + message.externalId();
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
        var open = new Open(conversation, message);
        messages.put(key, open);
        newFiles.forEach(file -> files.put(file.id(), file));
        return new Inbox.Receipt.Accepted(open.id, conversation);
    }

    @Override
    public List<ConversationId> waiting(int most) {
        return messages.values().stream()
                .filter(open -> !open.answered && !of(open.conversation).held)
                .map(open -> open.conversation)
                .distinct()
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Received> next(Claim claim) {
        return open(claim.conversation()).map(open -> {
            open.attempts++;
            return new Received(open.id, open.message, now, open.attempts);
        });
    }

    private Optional<Open> open(ConversationId conversation) {
        return messages.values().stream()
                .filter(open -> open.conversation.equals(conversation) && !open.answered)
                .findFirst();
    }

    @Override
    public boolean answered(MessageId message) {
        return messages.values().stream().anyMatch(open -> open.id.equals(message) && open.answered);
    }

    @Override
    public List<Kept> messages(ConversationId conversation, long afterReply, int most) {
        return messages.values().stream()
                .filter(open -> open.conversation.equals(conversation))
                .map(open -> new Kept(open.id, open.message.externalId(), open.message.content(), now, 0))
                .filter(kept -> kept.afterReply() >= afterReply)
                .limit(most)
                .toList();
    }

    @Override
    public Backlog backlog() {
        return new Backlog(
                messages.values().stream().filter(open -> !open.answered).count(), Duration.ZERO);
    }

    @Override
    public Optional<Claim> claim(ConversationId conversation, Duration lease) {
        var stream = of(conversation);
        if (stream.held) {
            return Optional.empty();
        }
        stream.held = true;
        stream.fence++;
        return Optional.of(new Claim(
                conversation,
                Objects.requireNonNull(persons.get(conversation)),
                stream.channel,
                stream.events.size(),
                stream.fence));
    }

    @Override
    public boolean extend(Claim claim, Duration lease) {
        return of(claim.conversation()).fence == claim.fence();
    }

    @Override
    public void release(Claim claim) {
        of(claim.conversation()).held = false;
    }

    @Override
    public List<ConversationEvent> read(ConversationId conversation, long after) {
        var events = of(conversation).events;
        return List.copyOf(events.subList((int) after, events.size()));
    }

    @Override
    public Appended append(Turn turn) {
        var stream = of(turn.claim().conversation());
        if (stream.fence != turn.claim().fence()
                || stream.events.size() != turn.claim().version()) {
            return new Appended.Stale();
        }
        stream.events.addAll(turn.events());
        turn.files().forEach(file -> files.put(file.id(), file));
        messages.values().stream()
                .filter(open -> open.id.equals(turn.answered()))
                .forEach(open -> open.answered = true);
        stream.held = false;
        return new Appended.Committed(stream.events.size());
    }

    /** Always misses, so that every turn folds the log. */
    @Override
    public Optional<Conversation> find(Claim claim) {
        return Optional.empty();
    }

    @Override
    public void keep(Conversation conversation) {}

    @Override
    public Optional<NewFile> find(ConversationId conversation, FileId file) {
        return Optional.ofNullable(files.get(file));
    }

    @Override
    public byte[] export(ConversationId conversation, long mostFileBytes) {
        return "{}".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public PersonalData.Receipt erase(ConversationId conversation) {
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
        return new PersonalData.Receipt("receipt", now, List.of());
    }

    @Override
    public Optional<Issued> issue(ConversationId conversation) {
        var target = goesOnIn(conversation);
        return state.containsKey(target) ? Optional.of(codes.issue(target, now.plus(VALID))) : Optional.empty();
    }

    @Override
    public Shown show(LinkCode code, Account account, String attempt, List<Tryer> tryers) {
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
    public Shown confirm(Account account) {
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
            });
            codes.use(account, own.isPresent());
        }
        return new Shown.Joined(target, codes.keptFor(account).orElseThrow().leftOne());
    }

    private ConversationId goesOnIn(ConversationId conversation) {
        return continued.getOrDefault(conversation, conversation);
    }

    /** Whether nothing is known of the conversation, or no longer. */
    public boolean forgot(ConversationId conversation) {
        return !state.containsKey(conversation);
    }

    /** All replies of a conversation so far. */
    public List<Replied> replies(ConversationId conversation) {
        return of(conversation).events.stream()
                .filter(Replied.class::isInstance)
                .map(Replied.class::cast)
                .toList();
    }

    private Stream of(ConversationId conversation) {
        return Objects.requireNonNull(state.get(conversation));
    }
}
