package fr.phoenix.persistence.projection;

import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.Message.Notice;
import fr.phoenix.dialogs.care.DistressTurn;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.Place;
import fr.phoenix.persistence.eventlog.StoredJson;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a turn into {@code transcript_line} and {@code conversation_overview}. An erased conversation gets nothing. */
public final class TranscriptRows {

    private final JdbcClient jdbc;
    private final PayloadCipher cipher;
    private final StoredJson json;

    public TranscriptRows(JdbcClient jdbc, PayloadCipher cipher, StoredJson json) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
    }

    void clear() {
        jdbc.sql("DELETE FROM transcript_line").update();
        jdbc.sql("DELETE FROM conversation_overview").update();
    }

    /** One turn's events, at least one. */
    void write(List<LoggedEvent> turn) {
        boolean countable =
                !DistressTurn.is(turn.stream().map(LoggedEvent::event).toList());
        TurnLines.of(turn).forEach(line -> insertLine(line, countable));
        upsertOverview(turn);
        AlarmRow.of(turn).ifPresent(alarm -> alarm.write(jdbc));
    }

    private void insertLine(DraftLine line, boolean countable) {
        var source = line.source();
        var place = Place.transcript(source.conversation(), source.version());
        jdbc.sql("""
                        INSERT INTO transcript_line (conversation_id, version, direction, at, flow, state, signal, model, prompt,
                                                     key_version, body, countable)
                        SELECT c.id, :version, :direction, :at, :flow, :state, :signal, :model, :prompt, :keyVersion, :body, :countable
                        FROM conversation c WHERE c.id = :conversation FOR KEY SHARE OF c""")
                .param("version", source.version())
                .param("direction", line.direction().name())
                .param("at", source.at().atOffset(ZoneOffset.UTC))
                .param("flow", line.flow())
                .param("state", line.state())
                .param("signal", line.signal())
                .param("model", line.model())
                .param("prompt", line.prompt())
                .param("keyVersion", source.key().version())
                .param("body", cipher.seal(source.key(), place, json.write(line.body())))
                .param("countable", countable)
                .param("conversation", source.conversation().value())
                .update();
    }

    private void upsertOverview(List<LoggedEvent> turn) {
        var flow = "";
        var state = "";
        long messages = 0;
        long replies = 0;
        boolean coachAsked = false;
        boolean crisis = false;
        Optional<ConsentAnswered> review = Optional.empty();
        for (var logged : turn) {
            if (logged.event() instanceof Replied replied) {
                flow = replied.reminds() ? flow : replied.flow();
                state = replied.reminds() ? state : replied.state();
                replies++;
            }
            messages += logged.event() instanceof MessageReceived received && !(received.content() instanceof Notice)
                    ? 1
                    : 0;
            coachAsked |= logged.event() instanceof CoachAsked;
            crisis |= logged.event() instanceof CrisisNoticed;
            if (logged.event() instanceof ConsentAnswered answered && answered.purpose() == Purpose.COACH_REVIEW) {
                review = Optional.of(answered);
            }
        }
        jdbc.sql("""
                        INSERT INTO conversation_overview AS o (conversation_id, channel, begun_at, last_at, flow, state, messages,
                                                                replies, coach_asked, crisis, coach_review)
                        SELECT c.id, c.channel, c.created_at, :at, :flow, :state, :messages, :replies, :coachAsked, :crisis, :review
                        FROM conversation c WHERE c.id = :conversation FOR KEY SHARE OF c
                        ON CONFLICT (conversation_id) DO UPDATE SET
                            last_at = CASE WHEN excluded.messages + excluded.replies > 0 THEN excluded.last_at ELSE o.last_at END,
                            flow = CASE WHEN excluded.flow <> '' THEN excluded.flow ELSE o.flow END,
                            state = CASE WHEN excluded.flow <> '' THEN excluded.state ELSE o.state END,
                            messages = o.messages + excluded.messages,
                            replies = o.replies + excluded.replies,
                            coach_asked = o.coach_asked OR excluded.coach_asked,
                            crisis = o.crisis OR excluded.crisis,
                            coach_review = CASE WHEN :reviewAnswered THEN excluded.coach_review ELSE o.coach_review END""")
                .param("at", turn.getLast().at().atOffset(ZoneOffset.UTC))
                .param("flow", flow)
                .param("state", state)
                .param("messages", messages)
                .param("replies", replies)
                .param("coachAsked", coachAsked)
                .param("crisis", crisis)
                .param("reviewAnswered", review.isPresent())
                .param(
                        "review",
                        review.filter(ConsentAnswered::given)
                                .map(ConsentAnswered::textVersion)
                                .orElse(""))
                .param("conversation", turn.getLast().conversation().value())
                .update();
    }
}
