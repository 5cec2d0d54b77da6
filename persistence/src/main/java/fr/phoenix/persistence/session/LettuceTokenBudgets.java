package fr.phoenix.persistence.session;

import fr.phoenix.dialogs.orchestration.MemoryTokenBudgets;
import fr.phoenix.dialogs.orchestration.TokenBudgets;
import fr.phoenix.dialogs.orchestration.TurnContext;
import io.lettuce.core.RedisClient;
import io.lettuce.core.ScriptOutputType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Counts tokens over all instances in Redis, and what this instance spends in its memory as well: a call needs both. While Redis is away
 * or after it lost its counts, each instance goes by its own, so that so many instances may spend so many budgets at worst.
 *
 * <p>A person is a digest of their id and the day: the counts of two days cannot be joined, and end with the day.
 */
public final class LettuceTokenBudgets implements TokenBudgets, AutoCloseable {

    /** Late settlements still find their counts. */
    private static final Duration GRACE = Duration.ofHours(1);

    /** Keys: person, everybody. Arguments: tokens, each one's most (0 for none), milliseconds to keep. 0, or which one is used up. */
    private static final String RESERVE = """
            for i = 1, 2 do
              local most = tonumber(ARGV[i + 1])
              if most > 0 and tonumber(redis.call('GET', KEYS[i]) or '0') + tonumber(ARGV[1]) > most then return i end
            end
            for i = 1, 2 do
              redis.call('INCRBY', KEYS[i], ARGV[1])
              redis.call('PEXPIRE', KEYS[i], ARGV[4])
            end
            return 0""";

    private static final String SETTLE = """
            for i = 1, 2 do
              redis.call('INCRBY', KEYS[i], ARGV[1])
              redis.call('PEXPIRE', KEYS[i], ARGV[2])
            end
            return 0""";

    private final RedisLink redis;
    private final MemoryTokenBudgets own;
    private final InstantSource clock;

    /** The two counts of a turn's day. */
    private record Counts(String person, String everybody, Instant end) {

        private static Counts of(TurnContext turn, Instant now) {
            var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
            var prefix = "phoenix:tokens:" + day + ":";
            return new Counts(
                    prefix + Digest.of(day + "|" + turn.person()),
                    prefix + "everybody",
                    day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().plus(GRACE));
        }

        private byte[][] keys() {
            return new byte[][] {bytes(person), bytes(everybody)};
        }

        private byte[] kept(Instant now) {
            return number(Math.max(1, Duration.between(now, end).toMillis()));
        }
    }

    public LettuceTokenBudgets(RedisClient client, InstantSource clock) {
        this.redis = new RedisLink(client, clock);
        this.own = new MemoryTokenBudgets(clock);
        this.clock = clock;
    }

    @Override
    public Answer reserve(TurnContext turn, long tokens, Allowance allowance) {
        return switch (own.reserve(turn, tokens, allowance)) {
            case Answer.Refused refused -> refused;
            case Answer.Granted granted -> everywhere(turn, tokens, allowance, granted.reservation());
        };
    }

    private Answer everywhere(TurnContext turn, long tokens, Allowance allowance, Reservation here) {
        var now = clock.instant();
        var counts = Counts.of(turn, now);
        var answer = redis.<Long>ask(commands -> commands.eval(
                RESERVE,
                ScriptOutputType.INTEGER,
                counts.keys(),
                number(tokens),
                number(allowance.person()),
                number(allowance.everybody()),
                counts.kept(now)));
        long refused = answer.orElse(0L);
        if (refused > 0) {
            here.settle(0);
            return new Answer.Refused(refused == 1 ? Whose.PERSON : Whose.EVERYBODY);
        }
        long counted = answer.isPresent() ? tokens : 0;
        var settled = new AtomicBoolean();
        return new Answer.Granted(used -> {
            if (settled.compareAndSet(false, true)) {
                here.settle(used);
                add(counts, used - counted);
            }
        });
    }

    private void add(Counts counts, long tokens) {
        var kept = counts.kept(clock.instant());
        redis.<Long>ask(
                commands -> commands.eval(SETTLE, ScriptOutputType.INTEGER, counts.keys(), number(tokens), kept));
    }

    private static byte[] number(long number) {
        return bytes(String.valueOf(number));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        redis.close();
    }
}
