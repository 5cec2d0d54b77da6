package fr.phoenix.dialogs.rehearsal;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Message.Content;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.engine.Conversations.Outcome;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.texts.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One person talking to the whole engine: {@code type}, {@code tap}, {@code send}, and look at what came back. */
public final class Rehearsal implements Conversations.Listener {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final MovableClock clock = new MovableClock(NOW);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final List<Sheet> sheets = new ArrayList<>();
    private final Conversations conversations;
    private Account account = new Account(Channel.WEB, "rehearsal");
    private int sent;
    private boolean typesets = true;
    private ConversationId conversation = new ConversationId(new UUID(0, 0));
    private List<ConversationEvent> events = List.of();

    public Rehearsal(Orchestrator orchestrator) {
        this(orchestrator, file -> new Reading.Legible(onePage(new String(file.content(), StandardCharsets.UTF_8))));
    }

    private static Extract onePage(String text) {
        var plain = Extract.ofText(text);
        return new Extract(
                List.of(new Extract.PageSize(595, 842)), plain.lines(), plain.stream(), List.of(), 1, Set.of());
    }

    public Rehearsal(Orchestrator orchestrator, DocumentReader reader) {
        var texts = Texts.load();
        Typesetter typesetter = (sheet, format) -> {
            if (!typesets) {
                return Optional.empty();
            }
            sheets.add(sheet);
            return Optional.of(new NewFile(
                    new FileId(UUID.randomUUID()), sheet.fileName(), "application/" + format.name(), new byte[] {1}));
        };
        conversations = new Conversations(
                store,
                store,
                store,
                store,
                orchestrator,
                reader,
                typesetter,
                store,
                store,
                channel -> new Door.Linked("https://" + channel.code() + ".example/"),
                Catalogue.flows(texts),
                texts,
                clock);
    }

    /** A newcomer in French who chose tu, is of age and agreed. */
    public Rehearsal welcomed() {
        return open().tap("fr").tap("tu").tap("adult").tap("agree");
    }

    /** Starts a check-in and agrees to be asked about feelings. */
    public Rehearsal checkingIn() {
        return tap("start-check-in").tap(ConsentFlow.agreement(Purpose.CHECK_INS));
    }

    /** From what weighs straight to the question for a step: nothing to add, nothing in the way. */
    public Rehearsal straightToTheStep() {
        return tap("skip").tap("nothing");
    }

    /** Sure of the step, and to be left in peace until then. */
    public Rehearsal sureOfIt() {
        return type("9").tap("no-reminder");
    }

    /** As if so much were stored about the person. */
    public Rehearsal exporting(int bytes, int withoutFiles) {
        store.exporting(bytes, withoutFiles);
        return this;
    }

    /** As if this had been recorded before, by an earlier version. */
    public Rehearsal recorded(ConversationEvent... earlier) {
        store.recorded(conversation, List.of(earlier));
        return this;
    }

    /** As if all that was ever recorded were this. */
    public Rehearsal after(List<ConversationEvent> history) {
        open();
        store.rewrite(conversation, history);
        return this;
    }

    /** Talks on Telegram instead of the web. */
    public Rehearsal onTelegram() {
        account = new Account(Channel.TELEGRAM, "1");
        return this;
    }

    /** Says nothing for a while. */
    public Rehearsal later(Duration silence) {
        clock.move(silence);
        return this;
    }

    /** Goes on from another account, known or new. */
    public Rehearsal as(Channel channel, String id) {
        account = new Account(channel, id);
        return this;
    }

    /** The conversation of the last turn. */
    public ConversationId conversation() {
        return conversation;
    }

    /** Whether everything about the person was erased. */
    public boolean erased() {
        return store.forgot(conversation);
    }

    public Rehearsal open() {
        return hand(new Message.Opened(), List.of());
    }

    public Rehearsal type(String text) {
        return hand(new Message.Typed(new Words(text), Kind.CHAT), List.of());
    }

    public Rehearsal paste(String text, Kind kind) {
        return hand(new Message.Typed(new Words(text), kind), List.of());
    }

    public Rehearsal tap(String choice) {
        return hand(new Message.Chosen(choice), List.of());
    }

    public Rehearsal send(String name, String text) {
        return send(name, text, Kind.CHAT);
    }

    public Rehearsal send(String name, String text, Kind kind) {
        var file = new NewFile(
                new FileId(UUID.randomUUID()), new Words(name), "text/plain", text.getBytes(StandardCharsets.UTF_8));
        var content =
                new Message.Attached(file.id(), file.name(), file.mediaType(), file.content().length, "digest", kind);
        return hand(content, List.of(file));
    }

    public Rehearsal hand(Content content, List<NewFile> files) {
        var message = new Message(account, "m" + sent++, Language.FR, content);
        events = switch (conversations
                .arrive(message)
                .map(arrival -> conversations.answerAtOnce(arrival, files, this, this::received))
                .orElseGet(() -> inTwoSteps(message, files))) {
            case Outcome.Answered answered -> answered.events();
            case Outcome.Erased erased -> erased.events();
            case Outcome.NothingOpen nothing -> throw new AssertionError(nothing);
            case Outcome.LeftToNewer left -> throw new AssertionError(left);
            case Outcome.Stale stale -> throw new AssertionError(stale);
        };
        return this;
    }

    /** Writes something that waits. */
    public void leave(String text) {
        var content = new Message.Typed(new Words(text), Kind.CHAT);
        received(conversations.receive(new Message(account, "m" + sent++, Language.FR, content), List.of()));
    }

    /** Has what waits answered. */
    public Outcome again() {
        return conversations.answer(conversation, this);
    }

    /** Whether a message of theirs waits to be answered. */
    public boolean waits() {
        return store.waiting(1).contains(conversation);
    }

    private Outcome inTwoSteps(Message message, List<NewFile> files) {
        received(conversations.receive(message, files));
        return conversations.answer(conversation, this);
    }

    private void received(Inbox.Receipt receipt) {
        conversation = ((Inbox.Receipt.Accepted) receipt).conversation();
    }

    /** What the last turn recorded. */
    public List<ConversationEvent> events() {
        return events;
    }

    /** From here on, every sheet holds more than a document may. */
    public Rehearsal withoutTypesetter() {
        typesets = false;
        return this;
    }

    /** How many files are stored. */
    public int files() {
        return store.files();
    }

    /** All that was typeset so far. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** All that was ever recorded. */
    public List<ConversationEvent> history() {
        return store.read(conversation, 0);
    }

    /** What the last turn said. */
    public List<Replied> replies() {
        return events.stream()
                .filter(Replied.class::isInstance)
                .map(Replied.class::cast)
                .toList();
    }

    /** The text of the last turn, replies joined by line feeds. */
    public String said() {
        return String.join(
                "\n", replies().stream().map(r -> r.reply().words().text()).toList());
    }

    /** The flow and state after the last turn, {@code flow.STATE}. */
    public String at() {
        return folded().active()
                .map(frame -> frame.flow() + "." + frame.state())
                .orElse("menu");
    }

    public List<String> models() {
        return replies().stream().map(Replied::author).map(Author::model).toList();
    }

    public Conversation folded() {
        var claim = new Claim(conversation, new PersonId(new UUID(0, 0)), Channel.WEB, 0, 0, 0);
        return Conversation.fold(claim, store.read(conversation, 0));
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
