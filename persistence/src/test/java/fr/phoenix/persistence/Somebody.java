package fr.phoenix.persistence;

import static fr.phoenix.persistence.Messages.LEASE;
import static fr.phoenix.persistence.Messages.reply;
import static fr.phoenix.persistence.Messages.typed;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.ConversationStarted;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Appended.Committed;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Inbox.Receipt.Accepted;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.PlannedReminder;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.ModelMemo;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.persistence.websession.WebSessions;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody about whom everything is stored that can be: there is a row of theirs in every table that knows a person. */
public final class Somebody {

    public static final String WORDS = "Je veux devenir boulangère";
    public static final String REPLY = "Quel beau projet";
    public static final String CV = "CV de Marie Dupont";
    public static final String LETTER = "Madame, Monsieur";

    public final Account account = Messages.somebody(Channel.TELEGRAM);
    public final ConversationId conversation;
    private final Store store;

    public Somebody(Store store) {
        this.store = store;
        this.conversation = turn(typed(account, WORDS), List.of(), List.of());
        turn(upload(), List.of(file("cv.txt", "text/plain", CV)), List.of(file("lettre.txt", "text/plain", LETTER)));
        turn(typed(account, "Mes données"), List.of(), List.of(file("phoenix.json", "application/json", "{}")));
        store.projector.catchUp();
        store.lines(conversation);
        var sessions = new WebSessions(store.jdbc, Store.CLOCK, new SecureRandom());
        var token = sessions.create(
                conversation, new Account(Channel.WEB, UUID.randomUUID().toString()));
        sessions.ticket(sessions.find(token.token()).orElseThrow());
        store.links(Store.CLOCK).issue(conversation);
        memo();
        store.sessions.keep(Conversation.fold(claim(), store.log.read(conversation, 0)));
    }

    /** The conversation as it stands; holds nothing. */
    public Claim claim() {
        return store.jdbc
                .sql("SELECT person_id, version, fence, reply_seq FROM conversation WHERE id = :id")
                .param("id", conversation.value())
                .query((row, _) -> new Claim(
                        conversation,
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Channel.TELEGRAM,
                        row.getLong("version"),
                        row.getLong("reply_seq"),
                        row.getLong("fence")))
                .single();
    }

    /** As a turn leaves it that came too late. */
    private void memo() {
        var message = store.jdbc
                .sql("SELECT id FROM inbox WHERE conversation_id = :id ORDER BY position LIMIT 1")
                .param("id", conversation.value())
                .query(UUID.class)
                .single();
        store.memo.keep(
                new TurnContext(new MessageId(message), claim().person(), Instant.MAX),
                new ModelMemo.Question("plan", "00"),
                new ModelMemo.Answer("gemini-test", new Words(WORDS)));
    }

    private Message upload() {
        var content = new Message.Attached(
                new FileId(UUID.randomUUID()),
                new Words("cv.txt"),
                "text/plain",
                CV.length(),
                "digest",
                Message.Kind.CV);
        return new Message(account, UUID.randomUUID().toString(), Language.FR, content);
    }

    private static NewFile file(String name, String mediaType, String content) {
        return new NewFile(
                new FileId(UUID.randomUUID()), new Words(name), mediaType, content.getBytes(StandardCharsets.UTF_8));
    }

    /** One more upload, of this many bytes. */
    public void upload(int bytes) {
        var file = new NewFile(new FileId(UUID.randomUUID()), new Words("scan.txt"), "text/plain", new byte[bytes]);
        turn(upload(), List.of(file), List.of());
    }

    /** One more turn. */
    public void say(String words) {
        turn(typed(account, words), List.of(), List.of());
    }

    private ConversationId turn(Message message, List<NewFile> uploads, List<NewFile> made) {
        var home = ((Accepted) store.inbox.accept(message, uploads)).conversation();
        var claimed = store.inbox.claim(home, LEASE).orElseThrow();
        var claim = claimed.claim();
        var received = claimed.received();
        var events = new ArrayList<ConversationEvent>();
        if (claim.version() == 0) {
            events.add(new ConversationStarted(home, claim.person(), claim.channel(), Language.FR));
            events.add(new ConsentAnswered(Purpose.COACH_REVIEW, true, Purpose.COACH_REVIEW.textVersion()));
        }
        events.add(new MessageReceived(received.id(), received.message().content(), received.at()));
        events.add(reply(REPLY));
        var reminder = new PlannedReminder(
                Occasion.STEP,
                Occurrence.of(home, claim.version()),
                LocalDate.of(2026, 11, 24),
                Instant.parse("2126-11-24T08:00:00Z"),
                false);
        var turn = new Turn(
                claim,
                received.id(),
                events,
                made,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(List.of(reminder)));
        if (!(store.log.append(turn) instanceof Committed)) {
            throw new AssertionError("not committed");
        }
        for (var outgoing : store.outbox.claim(Channel.TELEGRAM, 100, LEASE)) {
            store.outbox.sent(outgoing);
        }
        return home;
    }
}
