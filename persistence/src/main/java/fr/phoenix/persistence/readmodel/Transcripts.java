package fr.phoenix.persistence.readmodel;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.coach.Coach;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import fr.phoenix.persistence.eventlog.ChannelCodes;
import fr.phoenix.persistence.eventlog.StoredJson;
import fr.phoenix.persistence.readmodel.ConversationOverview.Alarmed;
import fr.phoenix.persistence.readmodel.TranscriptLine.Direction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Conversations and what was said in them, as far as the projector has come: those whose person agrees, to the wording of today, that
 * coaches read, and that go on. One that the person left for another is closed: its agreement could no longer be withdrawn. To whoever
 * asks here, the others do not exist; nor do erased ones.
 */
public final class Transcripts {

    private static final String AGREED = Purpose.COACH_REVIEW.textVersion();

    private static final String OVERVIEW = """
            SELECT conversation_id, o.channel, begun_at, last_at, flow, state, messages, replies, coach_asked, crisis,
                   alarm, alarm_at, alarm_open, alarm_answer
            FROM conversation_overview o JOIN conversation c ON c.id = o.conversation_id
            WHERE coach_review = :agreed AND c.continued_in IS NULL
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ReviewConsent consent;
    private final PersonKeys keys;
    private final PayloadCipher cipher;
    private final StoredJson json;

    private record Row(PersonId person, TranscriptLine line, Sealed body) {}

    private static final class Sealed {
        private final byte[] bytes;

        Sealed(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    public Transcripts(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            ReviewConsent consent,
            PersonKeys keys,
            PayloadCipher cipher,
            StoredJson json) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.consent = consent;
        this.keys = keys;
        this.cipher = cipher;
        this.json = json;
    }

    /** One page of the conversations, those with an open alarm first, then the most recently active; pages count from 0. */
    public List<ConversationOverview> page(int page, int size) {
        return jdbc.sql(OVERVIEW + "ORDER BY alarm_open DESC, last_at DESC, conversation_id LIMIT :size OFFSET :offset")
                .param("agreed", AGREED)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, _) -> overview(row))
                .list();
    }

    public long count() {
        return jdbc.sql("SELECT count(*) FROM (" + OVERVIEW + ") readable")
                .param("agreed", AGREED)
                .query(Long.class)
                .single();
    }

    /** How many conversations nobody may read here. */
    public long hidden() {
        return jdbc.sql("SELECT count(*) FROM conversation_overview")
                        .query(Long.class)
                        .single()
                - count();
    }

    /** How many conversations with an open alarm nobody may read here: a number, so that somebody knows there are some. */
    public long hiddenAlarms() {
        return jdbc.sql("SELECT count(*) FROM conversation_overview o JOIN conversation c ON c.id = o.conversation_id"
                                + " WHERE alarm_open AND c.continued_in IS NULL")
                        .query(Long.class)
                        .single()
                - jdbc.sql("SELECT count(*) FROM (" + OVERVIEW + "AND alarm_open) readable")
                        .param("agreed", AGREED)
                        .query(Long.class)
                        .single();
    }

    /**
     * Opens a transcript for a coach. That they read it is on record before this returns, and nothing is returned when it cannot be put on
     * record.
     */
    public Optional<Transcript> open(Coach coach, ConversationId conversation) {
        return Objects.requireNonNull(transactions.execute(
                _ -> admitted(coach, conversation).map(found -> new Transcript(found, lines(conversation)))));
    }

    /** Lets a coach read otherwise than by the transcript: the same ones, on record in the same way. */
    public Optional<ConversationOverview> admit(Coach coach, ConversationId conversation) {
        return Objects.requireNonNull(transactions.execute(_ -> admitted(coach, conversation)));
    }

    private Optional<ConversationOverview> admitted(Coach coach, ConversationId conversation) {
        var overview = find(conversation).filter(_ -> consent.given(conversation));
        overview.ifPresent(_ -> note(coach, conversation));
        return overview;
    }

    private void note(Coach coach, ConversationId conversation) {
        jdbc.sql("INSERT INTO read_audit (coach_id, coach, conversation_id) VALUES (:id, :name, :conversation)")
                .param("id", coach.id())
                .param("name", coach.name())
                .param("conversation", conversation.value())
                .update();
    }

    private Optional<ConversationOverview> find(ConversationId conversation) {
        return jdbc.sql(OVERVIEW + "AND conversation_id = :id")
                .param("agreed", AGREED)
                .param("id", conversation.value())
                .query((row, _) -> overview(row))
                .optional();
    }

    private static ConversationOverview overview(ResultSet row) throws SQLException {
        return new ConversationOverview(
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                ChannelCodes.channel(row.getString("channel")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getString("flow"),
                row.getString("state"),
                row.getLong("messages"),
                row.getLong("replies"),
                row.getBoolean("coach_asked"),
                row.getBoolean("crisis"),
                alarm(row));
    }

    private static Optional<Alarmed> alarm(ResultSet row) throws SQLException {
        var at = Optional.ofNullable(row.getObject("alarm_at", OffsetDateTime.class));
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alarmed(
                        row.getString("alarm"),
                        at.get().toInstant(),
                        row.getBoolean("alarm_open"),
                        row.getString("alarm_answer")));
    }

    /** What was said, in order. A pressed button shows the label it had when it was offered. */
    private List<TranscriptLine> lines(ConversationId conversation) {
        var rows = jdbc.sql("""
                        SELECT c.person_id, l.version, l.direction, l.at, l.flow, l.state, l.signal, l.model, l.prompt, l.body
                        FROM transcript_line l JOIN conversation c ON c.id = l.conversation_id
                        WHERE l.conversation_id = :id ORDER BY l.version""")
                .param("id", conversation.value())
                .query((row, _) -> row(row))
                .list();
        var labels = new HashMap<String, Words>();
        var lines = new ArrayList<TranscriptLine>();
        for (var row : rows) {
            body(conversation, row).ifPresent(body -> {
                body.choices().forEach(choice -> labels.put(choice.id(), new Words(choice.label())));
                var words = body.choice().isEmpty()
                        ? body.words()
                        : labels.getOrDefault(body.choice(), new Words(body.choice()));
                lines.add(said(row.line(), words, body));
            });
        }
        return lines;
    }

    private Optional<LineBody> body(ConversationId conversation, Row row) {
        var place = Place.transcript(conversation, row.line().version());
        return keys.find(row.person()).map(key -> json.read(cipher.open(key, place, row.body().bytes), LineBody.class));
    }

    private static Row row(ResultSet row) throws SQLException {
        var line = new TranscriptLine(
                row.getLong("version"),
                Direction.valueOf(row.getString("direction")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Words(""),
                List.of(),
                List.of(),
                row.getString("flow"),
                row.getString("state"),
                row.getString("signal"),
                row.getString("model"),
                row.getString("prompt"));
        return new Row(new PersonId(row.getObject("person_id", UUID.class)), line, new Sealed(row.getBytes("body")));
    }

    private static TranscriptLine said(TranscriptLine line, Words words, LineBody body) {
        return new TranscriptLine(
                line.version(),
                line.direction(),
                line.at(),
                words,
                body.choices(),
                body.attachments(),
                line.flow(),
                line.state(),
                line.signal(),
                line.model(),
                line.prompt());
    }
}
