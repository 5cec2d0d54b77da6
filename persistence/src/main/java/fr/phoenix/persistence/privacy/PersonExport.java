package fr.phoenix.persistence.privacy;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Outbox;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.eventlog.ChannelCodes;
import fr.phoenix.persistence.eventlog.EventTypes;
import fr.phoenix.persistence.eventlog.StoredJson;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything stored about the person of a conversation, decrypted, as one JSON document: every table that knows a person is in it, or has
 * its reason not to be, which {@code PersonalTablesIT} holds against the schema.
 */
public final class PersonExport {

    /** The media type of an export: no other file has it. */
    private static final String EXPORT = "application/json";

    private final JdbcClient jdbc;
    private final ExportedRows rows;
    private final ConversationLog log;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Files files;
    private final EventTypes types;
    private final StoredJson json;
    private final InstantSource clock;

    private record Document(Instant exportedAt, String service, List<ExportedConversation> conversations) {}

    private record ExportedConversation(
            ConversationId conversation,
            PersonId person,
            Channel channel,
            Instant begun,
            Conversation state,
            List<ExportedConsent> consents,
            List<ExportedRows.KnownAs> accounts,
            List<ExportedRows.WebUse> webSessions,
            List<ExportedRows.Reading> readBy,
            List<ExportedEvent> events,
            List<Inbox.Kept> messages,
            List<ExportedReply> replies,
            List<ExportedFile> files) {}

    /** An answer, the version of the wording it was given to, and when. */
    private record ExportedConsent(Purpose purpose, boolean given, String textVersion, Instant at) {}

    private record ExportedEvent(long version, String type, Instant at, ConversationEvent event) {}

    private record ExportedReply(
            String account, long seq, String inReplyTo, Instant at, ConversationEvent.Replied replied) {}

    /** {@code base64} is empty and {@code omitted} true for what did not fit. */
    private record ExportedFile(String id, String name, String mediaType, long bytes, boolean omitted, String base64) {}

    private record Head(Claim claim, Instant begun) {}

    public PersonExport(
            JdbcClient jdbc,
            ExportedRows rows,
            ConversationLog log,
            Inbox inbox,
            Outbox outbox,
            Files files,
            EventTypes types,
            StoredJson json,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.log = log;
        this.inbox = inbox;
        this.outbox = outbox;
        this.files = files;
        this.types = types;
        this.json = json;
        this.clock = clock;
    }

    /** UTF-8 JSON; an unknown or erased conversation gives a document without conversations. */
    byte[] of(ConversationId conversation, long mostFileBytes) {
        var conversations = jdbc.sql("""
                        SELECT id, person_id, channel, version, reply_seq, fence, created_at FROM conversation
                        WHERE person_id = (SELECT person_id FROM conversation WHERE id = :id) ORDER BY created_at""")
                .param("id", conversation.value())
                .query((row, _) -> new Head(
                        new Claim(
                                new ConversationId(row.getObject("id", UUID.class)),
                                new PersonId(row.getObject("person_id", UUID.class)),
                                ChannelCodes.channel(row.getString("channel")),
                                row.getLong("version"),
                                row.getLong("reply_seq"),
                                row.getLong("fence")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
        var exported =
                conversations.stream().map(head -> export(head, mostFileBytes)).toList();
        return json.write(new Document(clock.instant(), "Phoenix", exported));
    }

    private ExportedConversation export(Head head, long mostFileBytes) {
        var claim = head.claim();
        var id = claim.conversation();
        var events = log.read(id, 0);
        var times = occurrences(id);
        var dated = IntStream.range(0, Math.min(events.size(), times.size()))
                .mapToObj(
                        i -> new ExportedEvent(i + 1, types.of(events.get(i)).toString(), times.get(i), events.get(i)))
                .toList();
        return new ExportedConversation(
                id,
                claim.person(),
                claim.channel(),
                head.begun(),
                Conversation.fold(claim, events),
                consents(dated),
                rows.accounts(claim.person(), id),
                rows.webSessions(id),
                rows.readings(id),
                dated,
                inbox.messages(id, 0, Integer.MAX_VALUE),
                replies(id),
                files(id, mostFileBytes));
    }

    private static List<ExportedConsent> consents(List<ExportedEvent> events) {
        return events.stream()
                .filter(dated -> dated.event() instanceof ConsentAnswered)
                .map(dated -> {
                    var answer = (ConsentAnswered) dated.event();
                    return new ExportedConsent(answer.purpose(), answer.given(), answer.textVersion(), dated.at());
                })
                .toList();
    }

    private List<Instant> occurrences(ConversationId conversation) {
        return jdbc.sql("SELECT occurred_at FROM event WHERE stream_id = :id ORDER BY version")
                .param("id", conversation.value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    private List<ExportedReply> replies(ConversationId conversation) {
        return outbox.after(conversation, 0, Integer.MAX_VALUE).stream()
                .map(outgoing -> new ExportedReply(
                        outgoing.account().id(),
                        outgoing.seq(),
                        outgoing.inReplyTo().toString(),
                        outgoing.at(),
                        outgoing.replied()))
                .toList();
    }

    /** Files in the order they came, with their bytes as long as those fit; earlier exports are left out. */
    private List<ExportedFile> files(ConversationId conversation, long mostFileBytes) {
        var ids = jdbc.sql("SELECT id FROM file WHERE conversation_id = :id ORDER BY created_at")
                .param("id", conversation.value())
                .query((row, _) -> new FileId(row.getObject(1, UUID.class)))
                .list();
        var exported = new ArrayList<ExportedFile>();
        long left = mostFileBytes;
        for (var id : ids) {
            var file = files.find(conversation, id)
                    .filter(found -> !found.mediaType().equals(EXPORT));
            if (file.isPresent()) {
                boolean fits = file.get().content().length <= left;
                left -= fits ? file.get().content().length : 0;
                exported.add(exported(file.get(), fits));
            }
        }
        return exported;
    }

    private static ExportedFile exported(NewFile file, boolean fits) {
        return new ExportedFile(
                file.id().toString(),
                file.name().text(),
                file.mediaType(),
                file.content().length,
                !fits,
                fits ? Base64.getEncoder().encodeToString(file.content()) : "");
    }
}
