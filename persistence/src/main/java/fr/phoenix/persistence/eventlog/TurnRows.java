package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.ReplyId;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.Place;
import fr.phoenix.persistence.eventlog.ArrivedMessages.ArrivedRow;
import fr.phoenix.persistence.eventlog.EventTypes.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows that one turn becomes, sealed. */
public final class TurnRows {

    private final PayloadCipher cipher;
    private final EventTypes types;
    private final ArrivedMessages arrived;
    private final TimeOrderedIds ids;

    public TurnRows(PayloadCipher cipher, EventTypes types, ArrivedMessages arrived, TimeOrderedIds ids) {
        this.arrived = arrived;
        this.cipher = cipher;
        this.types = types;
        this.ids = ids;
    }

    record EventRow(
            UUID id,
            ConversationId stream,
            long version,
            EventType type,
            PersonId person,
            int keyVersion,
            MessageId cause,
            int ordinal,
            SealedBytes payload) {}

    record ReplyRow(
            ReplyId id,
            ConversationId conversation,
            Channel channel,
            long seq,
            MessageId cause,
            int keyVersion,
            SealedBytes payload,
            OutboxStatus status) {}

    /** A turn ready to be written: what costs time is done, outside of any transaction. */
    record SealedTurn(
            Turn turn, DataKey key, List<EventRow> events, List<ReplyRow> replies, Optional<ArrivedRow> arrived) {

        ConversationId conversation() {
            return turn.claim().conversation();
        }
    }

    SealedTurn seal(Turn turn, DataKey key) {
        return new SealedTurn(
                turn,
                key,
                events(turn, key),
                replies(turn, key),
                turn.arrived().map(message -> arrived.seal(turn.claim(), message, key)));
    }

    private List<EventRow> events(Turn turn, DataKey key) {
        var stream = turn.claim().conversation();
        var result = new ArrayList<EventRow>();
        for (var event : turn.events()) {
            int ordinal = result.size();
            long version = turn.claim().version() + ordinal + 1;
            var type = types.of(event);
            var place = Place.event(stream, version, type.name(), type.schema());
            var payload = new SealedBytes(cipher.seal(key, place, types.write(event)));
            result.add(new EventRow(
                    ids.next(), stream, version, type, key.person(), key.version(), turn.answered(), ordinal, payload));
        }
        return result;
    }

    private List<ReplyRow> replies(Turn turn, DataKey key) {
        var conversation = turn.claim().conversation();
        var channel = turn.claim().channel();
        var result = new ArrayList<ReplyRow>();
        for (var event : turn.events()) {
            if (event instanceof Replied replied) {
                long seq = turn.claim().replies() + result.size() + 1;
                var id = new ReplyId(ids.next());
                var place = Place.outbox(conversation, seq, id);
                var payload = new SealedBytes(cipher.seal(key, place, types.write(replied)));
                result.add(new ReplyRow(
                        id,
                        conversation,
                        channel,
                        seq,
                        turn.answered(),
                        key.version(),
                        payload,
                        OutboxStatus.atFirst(channel)));
            }
        }
        return result;
    }
}
