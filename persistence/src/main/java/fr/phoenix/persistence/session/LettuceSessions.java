package fr.phoenix.persistence.session;

import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Sessions;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import fr.phoenix.persistence.crypto.UnreadablePayload;
import fr.phoenix.persistence.eventlog.StoredJson;
import io.lettuce.core.RedisClient;
import io.lettuce.core.SetArgs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Folds in Redis under {@code phoenix:session:<conversation>}, sealed for exactly one version: a fold of another version, of another
 * conversation or of an erased person does not open, which is a miss.
 */
public final class LettuceSessions implements Sessions, AutoCloseable {

    /** How long a fold is kept after the last turn. */
    public static final Duration KEPT = Duration.ofMinutes(30);

    private final RedisLink redis;
    private final PersonKeys keys;
    private final PayloadCipher cipher;
    private final StoredJson json;

    public LettuceSessions(
            RedisClient client, PersonKeys keys, PayloadCipher cipher, StoredJson json, InstantSource clock) {
        this.redis = new RedisLink(client, clock);
        this.keys = keys;
        this.cipher = cipher;
        this.json = json;
    }

    @Override
    public Optional<Conversation> find(Claim claim) {
        return redis.ask(commands -> commands.get(keyOf(claim.conversation()))).flatMap(bytes -> open(claim, bytes));
    }

    private Optional<Conversation> open(Claim claim, byte[] sealed) {
        var place = Place.session(claim.conversation(), claim.version());
        try {
            return keys.find(claim.person())
                    .map(key -> json.read(cipher.open(key, place, sealed), Conversation.class))
                    .filter(conversation -> conversation.version() == claim.version());
        } catch (UnreadablePayload | JacksonException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(Conversation conversation) {
        keys.find(conversation.person()).ifPresent(key -> {
            var place = Place.session(conversation.id(), conversation.version());
            var sealed = cipher.seal(key, place, json.write(conversation));
            redis.ask(commands -> commands.set(keyOf(conversation.id()), sealed, SetArgs.Builder.px(KEPT)));
        });
    }

    /** Removes a fold, for erasure. */
    public void forget(ConversationId conversation) {
        redis.ask(commands -> commands.del(keyOf(conversation)));
    }

    private static byte[] keyOf(ConversationId conversation) {
        return ("phoenix:session:" + conversation).getBytes(StandardCharsets.US_ASCII);
    }

    /** Closes the connection; the client belongs to whoever made it. */
    @Override
    public void close() {
        redis.close();
    }
}
