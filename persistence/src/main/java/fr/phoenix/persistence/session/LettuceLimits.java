package fr.phoenix.persistence.session;

import io.lettuce.core.RedisClient;
import io.lettuce.core.ScriptOutputType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Counts what somebody does within a stretch of time, over all instances, in Redis. While Redis is away everything is allowed: a limit
 * protects the service and is no reason to stop it.
 */
public final class LettuceLimits implements AutoCloseable {

    /** One round trip: counts, starts the stretch at the first, and answers how long to wait, or 0. */
    private static final String COUNT = """
            local n = redis.call('INCR', KEYS[1])
            if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
            if n > tonumber(ARGV[2]) then return math.max(redis.call('PTTL', KEYS[1]), 1) end
            return 0""";

    private final RedisLink redis;

    public LettuceLimits(RedisClient client, InstantSource clock) {
        this.redis = new RedisLink(client, clock);
    }

    /**
     * At most so much of a thing in a stretch of time.
     *
     * @param code a stable name, part of the key
     */
    public record Limit(String code, int most, Duration stretch) {}

    /** Counts one more; when that is too much, how long to wait. {@code who} is stored only as a digest. */
    public Optional<Duration> exceeded(Limit limit, String who) {
        byte[][] keys = {bytes("phoenix:limit:" + limit.code() + ":" + Digest.of(who))};
        return redis.<Long>ask(commands -> commands.eval(
                        COUNT,
                        ScriptOutputType.INTEGER,
                        keys,
                        bytes(String.valueOf(limit.stretch().toMillis())),
                        bytes(String.valueOf(limit.most()))))
                .filter(millis -> millis > 0)
                .map(Duration::ofMillis);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        redis.close();
    }
}
